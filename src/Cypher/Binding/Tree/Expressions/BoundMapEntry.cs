namespace ActorGraph.Cypher.Binding;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record BoundMapEntry(string Key, BoundExpression Value);
