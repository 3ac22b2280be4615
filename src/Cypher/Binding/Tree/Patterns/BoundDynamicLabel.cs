namespace ActorGraph.Cypher.Binding;

/// <summary>Labels or a type given by a value.</summary>
/// <param name="Value">A string or a list of strings.</param>
/// <param name="Any">Whether one of the list is enough.</param>
internal sealed record BoundDynamicLabel(BoundExpression Value, bool Any) : BoundLabelExpression;
