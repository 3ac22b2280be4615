namespace ActorGraph.Cypher.Binding;

/// <summary>The value of a variable.</summary>
/// <param name="Variable">The variable.</param>
internal sealed record BoundVariableReference(BoundVariable Variable) : BoundExpression;
