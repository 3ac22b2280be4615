namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A part of a path pattern.</summary>
internal abstract record PatternElement : SyntaxNode;
