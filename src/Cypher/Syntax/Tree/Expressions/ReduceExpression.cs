namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>reduce(accumulator = initial, variable IN list | body).</summary>
/// <param name="Accumulator">Name of the value so far.</param>
/// <param name="Initial">Its first value.</param>
/// <param name="Variable">Name of each element in turn.</param>
/// <param name="List">The list.</param>
/// <param name="Body">The accumulator's next value.</param>
internal sealed record ReduceExpression(
    Identifier Accumulator, Expression Initial, Identifier Variable, Expression List, Expression Body) : Expression;
