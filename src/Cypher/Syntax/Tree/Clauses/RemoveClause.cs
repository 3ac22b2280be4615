namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>REMOVE item, ...</summary>
/// <param name="Items">What to remove, in order.</param>
internal sealed record RemoveClause(SyntaxList<RemoveItem> Items) : Clause;
