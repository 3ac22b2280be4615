using System.Collections.Immutable;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Mentions;

/// <summary>Which words of an article stand in quotation marks as sentences of somebody's: not names («le parti « Sawaba »»).</summary>
internal sealed class Quotations
{
    // In sentences.
    private const int LongestQuotation = 10;

    private readonly bool[][] _quoted;

    private Quotations(bool[][] quoted) => _quoted = quoted;

    /// <summary>Reads the sentences of an article.</summary>
    public static Quotations Of(ImmutableArray<DependencyTree> trees)
    {
        var quoted = trees.Select(tree => new bool[tree.Count]).ToArray();
        (int Sentence, int Token)? opening = null;
        for (var sentence = 0; sentence < trees.Length; sentence++)
        {
            for (var token = 0; token < trees[sentence].Count; token++)
            {
                if (QuotationMarks.At(trees[sentence], token) is not { } opens)
                {
                    continue;
                }

                if (!opens && opening is { } start && sentence - start.Sentence <= LongestQuotation)
                {
                    Mark(trees, quoted, start, (sentence, token));
                }

                opening = opens ? (sentence, token) : null;
            }
        }

        return new Quotations(quoted);
    }

    /// <summary>Whether a word is quoted.</summary>
    public bool Cover(int sentence, int token) => _quoted[sentence][token];

    private static void Mark(
        ImmutableArray<DependencyTree> trees, bool[][] quoted, (int Sentence, int Token) start, (int Sentence, int Token) end)
    {
        var words = Enumerable.Range(start.Sentence, end.Sentence - start.Sentence + 1)
            .SelectMany(sentence => Enumerable.Range(0, trees[sentence].Count).Select(token => (Sentence: sentence, Token: token)))
            .Where(word => word.CompareTo(start) > 0 && word.CompareTo(end) < 0)
            .ToList();
        if (words.Exists(word => trees[word.Sentence].HasFeature(word.Token, "VerbForm", "Fin")))
        {
            words.ForEach(word => quoted[word.Sentence][word.Token] = true);
        }
    }
}
