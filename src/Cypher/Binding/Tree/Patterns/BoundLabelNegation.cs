namespace ActorGraph.Cypher.Binding;

/// <summary>Not the operand.</summary>
/// <param name="Operand">What must not hold.</param>
internal sealed record BoundLabelNegation(BoundLabelExpression Operand) : BoundLabelExpression;
