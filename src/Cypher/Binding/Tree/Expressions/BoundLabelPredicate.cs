namespace ActorGraph.Cypher.Binding;

/// <summary>Whether a node has labels, or a relationship a type; null for null.</summary>
/// <param name="Subject">The node or relationship.</param>
/// <param name="Labels">The labels or type.</param>
internal sealed record BoundLabelPredicate(BoundExpression Subject, BoundLabelExpression Labels) : BoundExpression;
