namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What WITH and RETURN share.</summary>
/// <param name="Distinct">Whether equal rows are given once.</param>
/// <param name="IncludeAll">Whether it starts with *, all variables in scope.</param>
/// <param name="Items">The items after it; may be empty only with *.</param>
/// <param name="OrderBy">Sort keys, first the most significant; empty for none.</param>
/// <param name="Skip">Number of rows to leave out, or null.</param>
/// <param name="Limit">Number of rows to give at most, or null.</param>
internal sealed record Projection(
    bool Distinct,
    bool IncludeAll,
    SyntaxList<ProjectionItem> Items,
    SyntaxList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit) : SyntaxNode;
