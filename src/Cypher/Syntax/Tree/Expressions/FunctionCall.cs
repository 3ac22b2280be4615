namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>name([DISTINCT] arguments).</summary>
/// <param name="Name">Name of the function; case does not count.</param>
/// <param name="Distinct">Whether an aggregation leaves out equal values.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record FunctionCall(QualifiedName Name, bool Distinct, SyntaxList<Expression> Arguments) : Expression;
