namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>!operand.</summary>
/// <param name="Operand">What must not hold.</param>
internal sealed record LabelNegation(LabelExpression Operand) : LabelExpression;
