namespace ActorGraph.Cypher.Binding;

/// <summary>Removes one property.</summary>
/// <param name="Entity">The node or relationship.</param>
/// <param name="Key">Name of the property: a string literal unless computed.</param>
internal sealed record BoundRemoveProperty(BoundExpression Entity, BoundExpression Key) : BoundRemoveItem;
