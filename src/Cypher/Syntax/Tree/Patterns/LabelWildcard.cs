namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>%: any label.</summary>
internal sealed record LabelWildcard : LabelExpression;
