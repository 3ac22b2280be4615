namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>A walk in a small graph.</summary>
internal sealed record SmallPath(IReadOnlyList<SmallNode> Nodes, IReadOnlyList<SmallRelationship> Relationships);
