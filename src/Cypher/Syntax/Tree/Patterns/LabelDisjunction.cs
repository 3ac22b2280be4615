namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A|B, or A|:B in the older form.</summary>
/// <param name="Operands">Of which one must hold, at least two.</param>
internal sealed record LabelDisjunction(SyntaxList<LabelExpression> Operands) : LabelExpression;
