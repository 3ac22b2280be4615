namespace ActorGraph.Graph.Store;

/// <summary>A path in a result: n + 1 nodes and n relationships, in walking order.</summary>
/// <param name="Nodes">The nodes walked, first to last.</param>
/// <param name="Relationships">The relationships walked; each keeps its own direction.</param>
public sealed record GraphPath(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships);
