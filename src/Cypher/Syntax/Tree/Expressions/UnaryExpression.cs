namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>An operator before its operand.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">What it is applied to.</param>
internal sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression;
