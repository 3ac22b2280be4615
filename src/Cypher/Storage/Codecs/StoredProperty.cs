using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>A property of a stored entity.</summary>
/// <param name="Key">Number of its key among the property keys.</param>
/// <param name="Value">Its value, never null.</param>
internal readonly record struct StoredProperty(int Key, Value Value);
