namespace ActorGraph.Cypher.Binding;

/// <summary>all, any, none or single.</summary>
/// <param name="Kind">For how many the predicate must hold.</param>
/// <param name="Variable">The element.</param>
/// <param name="List">The list.</param>
/// <param name="Where">The predicate.</param>
internal sealed record BoundQuantifier(
    Syntax.Tree.QuantifierKind Kind,
    BoundVariable Variable,
    BoundExpression List,
    BoundExpression Where) : BoundExpression;
