namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>YIELD * or YIELD field [AS name], ... [ORDER BY ...] [SKIP ...] [LIMIT ...] [WHERE ...].</summary>
/// <param name="IncludeAll">Whether it is YIELD *.</param>
/// <param name="Items">The fields taken; empty with *.</param>
/// <param name="OrderBy">Sort keys; only SHOW commands have them.</param>
/// <param name="Skip">Rows to leave out, or null; only SHOW commands have it.</param>
/// <param name="Limit">Rows to give at most, or null; only SHOW commands have it.</param>
/// <param name="Where">Filter, or null.</param>
internal sealed record YieldClause(
    bool IncludeAll,
    SyntaxList<YieldItem> Items,
    SyntaxList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit,
    Expression? Where) : SyntaxNode;
