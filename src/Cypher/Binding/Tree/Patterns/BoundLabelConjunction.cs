using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>All operands.</summary>
/// <param name="Operands">What must hold together.</param>
internal sealed record BoundLabelConjunction(SyntaxList<BoundLabelExpression> Operands) : BoundLabelExpression;
