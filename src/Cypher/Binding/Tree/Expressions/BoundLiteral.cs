namespace ActorGraph.Cypher.Binding;

/// <summary>A constant.</summary>
/// <param name="Value">null, bool, long, double or string.</param>
internal sealed record BoundLiteral(object? Value) : BoundExpression;
