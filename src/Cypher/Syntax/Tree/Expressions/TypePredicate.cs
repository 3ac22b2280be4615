namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>operand IS [NOT] :: TYPE.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="Type">The type.</param>
/// <param name="Negated">True for IS NOT ::.</param>
internal sealed record TypePredicate(Expression Operand, TypeExpression Type, bool Negated) : Expression;
