namespace ActorGraph.Cypher.Binding;

/// <summary>A property of a node, relationship, map, point or temporal value.</summary>
/// <param name="Subject">What has it.</param>
/// <param name="Key">Its name.</param>
internal sealed record BoundProperty(BoundExpression Subject, string Key) : BoundExpression;
