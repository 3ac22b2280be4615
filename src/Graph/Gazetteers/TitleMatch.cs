namespace ActorGraph.Graph.Gazetteers;

/// <summary>A title found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Title">The title.</param>
/// <param name="Phrase">The phrase of the lexicon, «Premier ministre».</param>
public sealed record TitleMatch(int First, int Last, Title Title, string Phrase);
