namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A predicate on the labels of a node or the type of a relationship.</summary>
internal abstract record LabelExpression : SyntaxNode;
