namespace ActorGraph.Cypher.Binding;

/// <summary>IS NULL or IS NOT NULL.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="Negated">True for IS NOT NULL.</param>
internal sealed record BoundNullPredicate(BoundExpression Operand, bool Negated) : BoundExpression;
