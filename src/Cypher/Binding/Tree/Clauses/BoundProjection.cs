using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// WITH or RETURN. In this order: group and aggregate (when <see cref="IsAggregating"/>), compute the items, make rows
/// distinct, sort, skip, limit, filter. Then only the items' variables are in scope.
/// </summary>
/// <param name="IsReturn">Whether it ends the query.</param>
/// <param name="Distinct">Whether rows with equal items are given once.</param>
/// <param name="IsAggregating">
/// Whether rows are grouped. Without grouping keys there is one group, even of no rows.
/// </param>
/// <param name="GroupingKeys">What rows are grouped by, each with the variable that receives it.</param>
/// <param name="Aggregations">What is computed over each group, each with the variable that receives it.</param>
/// <param name="Items">
/// The columns. When aggregating, they refer only to the variables of keys and aggregations (and to constants and
/// parameters), else to those of the rows coming in. An item that passes a variable on under its own name keeps it:
/// expression and variable are then the same.
/// </param>
/// <param name="OrderBy">
/// Sort keys. They may refer to the items' variables, and, when neither distinct nor aggregating, to those of the rows
/// coming in; when aggregating also to keys and aggregations.
/// </param>
/// <param name="Skip">Rows to leave out, or null; refers to no variable.</param>
/// <param name="Limit">Rows to keep at most, or null; refers to no variable.</param>
/// <param name="Predicates">The conjuncts of WITH's WHERE. They may refer to what OrderBy may refer to.</param>
internal sealed record BoundProjection(
    bool IsReturn,
    bool Distinct,
    bool IsAggregating,
    SyntaxList<BoundItem> GroupingKeys,
    SyntaxList<BoundAggregation> Aggregations,
    SyntaxList<BoundItem> Items,
    SyntaxList<BoundSortItem> OrderBy,
    BoundExpression? Skip,
    BoundExpression? Limit,
    SyntaxList<BoundExpression> Predicates) : BoundClause;
