namespace ActorGraph.Graph.Moving;

/// <summary>An index or constraint that a store does not take.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why, as the store says it.</param>
public sealed record SchemaRefusal(string Name, string Reason);
