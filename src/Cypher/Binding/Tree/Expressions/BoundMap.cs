using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>A map of values.</summary>
/// <param name="Entries">Its entries; of equal keys the last wins.</param>
internal sealed record BoundMap(SyntaxList<BoundMapEntry> Entries) : BoundExpression;
