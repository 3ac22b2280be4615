namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A | B.</summary>
/// <param name="Alternatives">At least two types.</param>
internal sealed record UnionType(SyntaxList<TypeExpression> Alternatives) : TypeExpression;
