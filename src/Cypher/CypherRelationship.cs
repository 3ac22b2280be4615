namespace ActorGraph.Cypher;

/// <summary>A relationship in a result.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ElementId">Its element id.</param>
/// <param name="Type">Its type.</param>
/// <param name="StartId">Number of the node it starts from.</param>
/// <param name="StartElementId">Element id of the node it starts from.</param>
/// <param name="EndId">Number of the node it goes to.</param>
/// <param name="EndElementId">Element id of the node it goes to.</param>
/// <param name="Properties">Its properties.</param>
public sealed record CypherRelationship(
    long Id,
    string ElementId,
    string Type,
    long StartId,
    string StartElementId,
    long EndId,
    string EndElementId,
    IReadOnlyDictionary<string, object?> Properties);
