namespace ActorGraph.Cypher.Binding;

/// <summary>Sets all properties from a map, node or relationship.</summary>
/// <param name="Entity">The node or relationship.</param>
/// <param name="Value">What to take them from.</param>
/// <param name="Add">Whether the properties that <paramref name="Value"/> does not have are kept.</param>
internal sealed record BoundSetProperties(BoundExpression Entity, BoundExpression Value, bool Add) : BoundSetItem;
