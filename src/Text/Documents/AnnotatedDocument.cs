using System.Collections.Immutable;

namespace ActorGraph.Text.Documents;

/// <summary>A text with its sentences, tokens and syntax. All offsets are UTF-16 positions in <see cref="Text"/>.</summary>
/// <param name="Text">The original text, unchanged.</param>
/// <param name="Sentences">The sentences in text order; they do not overlap.</param>
public sealed record AnnotatedDocument(string Text, ImmutableArray<Sentence> Sentences);
