using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>One operand or more.</summary>
/// <param name="Operands">Of which one must hold.</param>
internal sealed record BoundLabelDisjunction(SyntaxList<BoundLabelExpression> Operands) : BoundLabelExpression;
