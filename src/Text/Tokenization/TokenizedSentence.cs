using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Tokenization;

/// <summary>A sentence of words, before tagging and parsing.</summary>
/// <param name="Start">Offset of the first character in the text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Words">The syntactic words in order; never empty.</param>
/// <param name="Contractions">The surface words that stand for more than one word, in order.</param>
public sealed record TokenizedSentence(
    int Start, int End, ImmutableArray<TokenizedWord> Words, ImmutableArray<Contraction> Contractions);
