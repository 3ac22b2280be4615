using ActorGraph.Graph.Actors;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>A common noun that stands for an actor without naming it («hommes armés», «camp militaire»).</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">The kind of actor.</param>
/// <param name="Phrase">The phrase of the lexicon.</param>
public sealed record NounMatch(int First, int Last, ActorKind Kind, string Phrase);
