using ActorGraph.Text.ConllU;

namespace ActorGraph.ConllEvaluation;

/// <summary>A word with its place among all words and characters of a text.</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Its first character, or that of its contraction; white space left out.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="InContraction">Whether it is part of a contraction.</param>
/// <param name="Head">Place of its head among all words, or -1 for a root.</param>
internal sealed record EvaluatedWord(ConllUWord Word, int Start, int End, bool InContraction, int Head);
