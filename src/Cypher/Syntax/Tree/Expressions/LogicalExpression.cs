namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>a AND b AND c, and so with OR and XOR: a chain of one operator is one node.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operands">At least two.</param>
internal sealed record LogicalExpression(LogicalOperator Operator, SyntaxList<Expression> Operands) : Expression;
