namespace ActorGraph.Cypher.Binding;

/// <summary>An item of a map projection.</summary>
/// <param name="Key">The key, or null for all properties of the subject.</param>
/// <param name="Value">The value, or null for all properties of the subject.</param>
internal sealed record BoundMapProjectionItem(string? Key, BoundExpression? Value);
