namespace ActorGraph.Cypher;

/// <summary>A node in a result.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ElementId">Its element id.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record CypherNode(
    long Id, string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
