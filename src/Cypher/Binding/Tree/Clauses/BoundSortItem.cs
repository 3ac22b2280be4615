namespace ActorGraph.Cypher.Binding;

/// <summary>A sort key.</summary>
/// <param name="Expression">What to sort by.</param>
/// <param name="Descending">Whether greater values come first.</param>
internal sealed record BoundSortItem(BoundExpression Expression, bool Descending);
