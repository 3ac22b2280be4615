using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A node to create.</summary>
/// <param name="Variable">Receives the node.</param>
/// <param name="Labels">Its labels: names and dynamic labels.</param>
/// <param name="Properties">A map, node or relationship to take properties from, or null.</param>
internal sealed record BoundNodeCreation(
    BoundVariable Variable, SyntaxList<BoundLabelExpression> Labels, BoundExpression? Properties);
