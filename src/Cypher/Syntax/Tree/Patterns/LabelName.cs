namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>One label or type.</summary>
/// <param name="Name">Its name.</param>
internal sealed record LabelName(string Name) : LabelExpression;
