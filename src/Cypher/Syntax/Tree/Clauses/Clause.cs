namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>One clause of a query.</summary>
internal abstract record Clause : SyntaxNode;
