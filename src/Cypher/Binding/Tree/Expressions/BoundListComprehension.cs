namespace ActorGraph.Cypher.Binding;

/// <summary>[variable IN list WHERE predicate | projection].</summary>
/// <param name="Variable">The element.</param>
/// <param name="List">The list.</param>
/// <param name="Where">Filter, or null.</param>
/// <param name="Projection">What each element becomes, or null for itself.</param>
internal sealed record BoundListComprehension(
    BoundVariable Variable,
    BoundExpression List,
    BoundExpression? Where,
    BoundExpression? Projection) : BoundExpression;
