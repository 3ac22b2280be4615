namespace ActorGraph.Cypher.Binding;

/// <summary>FINISH: all rows are read and none given.</summary>
internal sealed record BoundFinish : BoundClause;
