using ActorGraph.Graph.Gazetteers;

namespace ActorGraph.Graph.Mentions;

/// <summary>A country or an organ of a state that a possessive determines («son pays», «son armée»).</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Role">The organ; null when it is the country.</param>
internal sealed record Possession(int First, int Last, RoleActor? Role);
