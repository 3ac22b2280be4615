namespace ActorGraph.Cypher.Binding;

/// <summary>reduce.</summary>
/// <param name="Accumulator">The value so far.</param>
/// <param name="Initial">Its first value.</param>
/// <param name="Variable">The element.</param>
/// <param name="List">The list.</param>
/// <param name="Body">The next value.</param>
internal sealed record BoundReduce(
    BoundVariable Accumulator,
    BoundExpression Initial,
    BoundVariable Variable,
    BoundExpression List,
    BoundExpression Body) : BoundExpression;
