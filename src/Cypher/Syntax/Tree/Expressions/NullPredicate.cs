namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>operand IS [NOT] NULL.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="Negated">True for IS NOT NULL.</param>
internal sealed record NullPredicate(Expression Operand, bool Negated) : Expression;
