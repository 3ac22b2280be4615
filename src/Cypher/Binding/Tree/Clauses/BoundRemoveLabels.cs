using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Removes labels.</summary>
/// <param name="Entity">The node.</param>
/// <param name="Labels">Names and dynamic labels.</param>
internal sealed record BoundRemoveLabels(
    BoundExpression Entity, SyntaxList<BoundLabelExpression> Labels) : BoundRemoveItem;
