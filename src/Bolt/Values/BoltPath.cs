namespace ActorGraph.Bolt.Values;

/// <summary>A path: n + 1 nodes and n relationships, in walking order (Structure Semantics, "Path").</summary>
/// <param name="Nodes">The nodes walked, again for each time.</param>
/// <param name="Relationships">The relationships walked, again for each time; each keeps its own direction.</param>
public sealed record BoltPath(IReadOnlyList<BoltNode> Nodes, IReadOnlyList<BoltRelationship> Relationships);
