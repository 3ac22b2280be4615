namespace ActorGraph.Cypher;

/// <summary>A path in a result: n + 1 nodes and n relationships, in walking order.</summary>
/// <param name="Nodes">The nodes walked.</param>
/// <param name="Relationships">The relationships walked; each keeps its own direction.</param>
public sealed record CypherPath(IReadOnlyList<CypherNode> Nodes, IReadOnlyList<CypherRelationship> Relationships);
