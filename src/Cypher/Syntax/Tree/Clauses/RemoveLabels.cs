namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>REMOVE n:A:B.</summary>
/// <param name="Variable">The node.</param>
/// <param name="Labels">Labels to remove.</param>
internal sealed record RemoveLabels(Identifier Variable, SyntaxList<LabelExpression> Labels) : RemoveItem;
