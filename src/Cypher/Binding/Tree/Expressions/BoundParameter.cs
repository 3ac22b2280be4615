namespace ActorGraph.Cypher.Binding;

/// <summary>A parameter of the statement.</summary>
/// <param name="Name">Its name.</param>
internal sealed record BoundParameter(string Name) : BoundExpression;
