namespace ActorGraph.Cypher.Binding;

/// <summary>A relationship to create.</summary>
/// <param name="Variable">Receives the relationship.</param>
/// <param name="Type">Its type: a name or a dynamic label.</param>
/// <param name="Start">The node it starts from; null at run time is an error.</param>
/// <param name="End">The node it goes to.</param>
/// <param name="Properties">A map to take properties from, or null.</param>
internal sealed record BoundRelationshipCreation(
    BoundVariable Variable,
    BoundLabelExpression Type,
    BoundVariable Start,
    BoundVariable End,
    BoundExpression? Properties);
