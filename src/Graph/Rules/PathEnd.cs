using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Mentions;

namespace ActorGraph.Graph.Rules;

/// <summary>Where a path of slots leads.</summary>
/// <param name="Mention">The mention found.</param>
/// <param name="Actor">The actor mentioned, or its country when the path ends in <c>country</c>.</param>
/// <param name="Path">The path.</param>
internal sealed record PathEnd(Mention Mention, Actor Actor, SlotPath Path);
