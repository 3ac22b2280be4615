using System.Collections.Immutable;

namespace ActorGraph.Text.Documents;

/// <summary>A sentence: a dependency tree over syntactic words.</summary>
/// <param name="Index">Position in the document, from 0.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Tokens">Syntactic words in the sense of Universal Dependencies, in order; never empty.</param>
/// <param name="Contractions">Surface words that stand for more than one token («du» = de + le), in order.</param>
public sealed record Sentence(
    int Index,
    int Start,
    int End,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Contraction> Contractions);
