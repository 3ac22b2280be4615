namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>One item of a map projection.</summary>
internal abstract record MapProjectionItem : SyntaxNode;
