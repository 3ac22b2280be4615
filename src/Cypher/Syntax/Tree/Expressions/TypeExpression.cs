namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>The name of a type, as in IS :: and in property type constraints.</summary>
internal abstract record TypeExpression : SyntaxNode;
