namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[a, b, ...].</summary>
/// <param name="Items">The elements.</param>
internal sealed record ListLiteral(SyntaxList<Expression> Items) : Expression;
