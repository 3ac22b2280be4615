namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>Something that has a value. Parentheses leave no trace but in the tree's form.</summary>
internal abstract record Expression : SyntaxNode;
