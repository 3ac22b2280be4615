namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>What MERGE sets after it created or matched.</summary>
/// <param name="OnCreate">True for ON CREATE, false for ON MATCH.</param>
/// <param name="Items">What to set.</param>
internal sealed record MergeAction(bool OnCreate, SyntaxList<SetItem> Items) : SyntaxNode;
