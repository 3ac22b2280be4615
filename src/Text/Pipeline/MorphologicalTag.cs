using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Pipeline;

/// <summary>A part of speech with its features: what the tagger chooses for each word.</summary>
/// <param name="PartOfSpeech">The part of speech.</param>
/// <param name="Features">The features in CoNLL-U form.</param>
internal readonly record struct MorphologicalTag(PartOfSpeech PartOfSpeech, string Features);
