namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>One item of REMOVE.</summary>
internal abstract record RemoveItem : SyntaxNode;
