using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>IS :: or IS NOT ::.</summary>
/// <param name="Operand">What is tested.</param>
/// <param name="Expected">The type.</param>
/// <param name="Negated">True for IS NOT ::.</param>
internal sealed record BoundTypePredicate(
    BoundExpression Operand, TypeExpression Expected, bool Negated) : BoundExpression;
