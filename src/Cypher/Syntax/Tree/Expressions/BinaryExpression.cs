namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>An operator between two operands. Comparisons and AND, OR, XOR have their own nodes.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Left operand.</param>
/// <param name="Right">Right operand.</param>
internal sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression;
