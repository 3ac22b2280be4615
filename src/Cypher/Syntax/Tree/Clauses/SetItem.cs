namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>One item of SET.</summary>
internal abstract record SetItem : SyntaxNode;
