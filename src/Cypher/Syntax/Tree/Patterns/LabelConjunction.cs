namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A&amp;B, or A:B in the older form.</summary>
/// <param name="Operands">What must hold together, at least two.</param>
internal sealed record LabelConjunction(SyntaxList<LabelExpression> Operands) : LabelExpression;
