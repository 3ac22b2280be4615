using System.Collections.Immutable;

namespace ActorGraph.Graph.Queries;

/// <summary>Whom a name means in a graph.</summary>
/// <param name="Name">The actor's name in the graph, or null when the name is unknown or means several.</param>
/// <param name="Candidates">The names of those that it can mean, when it means several.</param>
/// <param name="Suggestions">The names closest to it, when it is unknown.</param>
public sealed record ActorResolution(
    string? Name, ImmutableArray<string> Candidates, ImmutableArray<string> Suggestions);
