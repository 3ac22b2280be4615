namespace ActorGraph.Cypher.Binding;

/// <summary>Sets one property; null removes it.</summary>
/// <param name="Entity">The node or relationship.</param>
/// <param name="Key">Name of the property: a string literal unless computed.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundSetProperty(
    BoundExpression Entity, BoundExpression Key, BoundExpression Value) : BoundSetItem;
