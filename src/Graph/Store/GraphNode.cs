namespace ActorGraph.Graph.Store;

/// <summary>A node in a result.</summary>
/// <param name="ElementId">The store's own identifier, valid within the transaction.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record GraphNode(
    string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
