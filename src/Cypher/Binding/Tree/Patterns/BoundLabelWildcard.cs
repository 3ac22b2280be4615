namespace ActorGraph.Cypher.Binding;

/// <summary>Any label.</summary>
internal sealed record BoundLabelWildcard : BoundLabelExpression;
