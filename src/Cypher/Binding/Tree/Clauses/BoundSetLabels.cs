using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Adds labels.</summary>
/// <param name="Entity">The node.</param>
/// <param name="Labels">Names and dynamic labels.</param>
internal sealed record BoundSetLabels(BoundExpression Entity, SyntaxList<BoundLabelExpression> Labels) : BoundSetItem;
