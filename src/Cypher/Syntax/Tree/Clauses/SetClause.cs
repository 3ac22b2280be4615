namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>SET item, ...</summary>
/// <param name="Items">What to set, in order.</param>
internal sealed record SetClause(SyntaxList<SetItem> Items) : Clause;
