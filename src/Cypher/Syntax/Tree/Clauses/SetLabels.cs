namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>SET n:A:B.</summary>
/// <param name="Variable">The node.</param>
/// <param name="Labels">Labels to add.</param>
internal sealed record SetLabels(Identifier Variable, SyntaxList<LabelExpression> Labels) : SetItem;
