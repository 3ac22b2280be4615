using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// What holds while the expressions of a projection are bound: where aggregations go, and what is computed already.
/// </summary>
/// <param name="MayAggregate">Whether an aggregation may stand here.</param>
/// <param name="Aggregations">Receives the aggregations found.</param>
internal sealed record ProjectionFrame(bool MayAggregate, List<BoundAggregation> Aggregations)
{
    /// <summary>Expressions that have been computed, with the variables that hold them.</summary>
    public List<(Expression Expression, BoundVariable Variable)> Computed { get; } = [];

    /// <summary>
    /// Variables of single rows, which a group has not: naming one outside an aggregation is ambiguous.
    /// </summary>
    public HashSet<BoundVariable> Hidden { get; } = [];

    /// <summary>
    /// The grouping keys that were computed from variables, to tell an ambiguous name from an unknown one.
    /// </summary>
    public List<Expression> Keys { get; } = [];

    /// <summary>Whether aggregations may only repeat those of the projection, as in ORDER BY.</summary>
    public bool IsAfterGrouping { get; init; }
}
