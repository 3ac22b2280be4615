namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A sort key.</summary>
/// <param name="Expression">What to sort by.</param>
/// <param name="Descending">True for DESC.</param>
internal sealed record SortItem(Expression Expression, bool Descending) : SyntaxNode;
