namespace ActorGraph.Bolt.Server;

/// <summary>Something that happened in a server, for its log.</summary>
/// <param name="Name">What happened: "query".</param>
/// <param name="Facts">What there is to say of it: strings, numbers and booleans by name.</param>
public sealed record ServerEvent(string Name, IReadOnlyDictionary<string, object?> Facts);
