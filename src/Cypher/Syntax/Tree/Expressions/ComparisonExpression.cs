namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>a &lt; b, or a chain a &lt; b &lt;= c, which means a &lt; b AND b &lt;= c.</summary>
/// <param name="Operands">The operands, at least two.</param>
/// <param name="Operators">The operators between them, one fewer.</param>
internal sealed record ComparisonExpression(
    SyntaxList<Expression> Operands, SyntaxList<ComparisonOperator> Operators) : Expression;
