namespace ActorGraph.Cypher.Binding;

/// <summary>One label or type.</summary>
/// <param name="Name">Its name.</param>
internal sealed record BoundLabelName(string Name) : BoundLabelExpression;
