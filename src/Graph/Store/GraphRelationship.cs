namespace ActorGraph.Graph.Store;

/// <summary>A relationship in a result.</summary>
/// <param name="ElementId">The store's own identifier, valid within the transaction.</param>
/// <param name="Type">Its type.</param>
/// <param name="StartElementId">Identifier of the node it starts from.</param>
/// <param name="EndElementId">Identifier of the node it goes to.</param>
/// <param name="Properties">Its properties.</param>
public sealed record GraphRelationship(
    string ElementId,
    string Type,
    string StartElementId,
    string EndElementId,
    IReadOnlyDictionary<string, object?> Properties);
