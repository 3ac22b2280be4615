using ActorGraph.Text.Documents;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Text.Tokenization;

/// <summary>
/// What the words around «du» and «des» say about whether they are articles («manger du pain», «par des hommes») or
/// contractions of «de» («le chef du parti»), each as a place in the table of weights.
/// </summary>
internal sealed class ArticleFeatures(FrenchLexicon lexicon)
{
    public const int TableSize = 1 << 15;
    public const int Capacity = 64;

    /// <summary>Finds the features of a token.</summary>
    /// <param name="context">The sentence and the place in it.</param>
    /// <param name="places">Receives the places; of <see cref="Capacity"/> or more.</param>
    /// <returns>How many there are.</returns>
    public int Extract(in ArticleContext context, Span<int> places)
    {
        var before = Look(context, -1);
        var beforeThat = Look(context, -2);
        var after = Look(context, 1);
        var afterThat = Look(context, 2);
        ReadOnlySpan<uint> values =
        [
            0,
            before.Word,
            beforeThat.Word,
            after.Word,
            Mix(before.Word, after.Word),
            Mix(beforeThat.Word, before.Word),
            before.Kind,
            after.Kind,
            Mix(before.Kind, after.Kind),
            Mix(beforeThat.Kind, before.Kind),
            before.Ending,
            after.Ending,
            before.Lemma,
            Mix(before.Lemma, after.Kind),
            after.Lemma,
            Mix(before.Kind, after.Lemma),
            Mix(after.Kind, afterThat.Kind),
            Mix(Mix(beforeThat.Kind, before.Kind), after.Kind),
            Mix(beforeThat.Lemma, before.Word),
            context.LastReading,
            Mix(context.LastReading, before.Word),
            Mix(before.Word, after.Kind),
            Mix(before.Ending, before.Kind),
            Mix(context.Distance, context.LastReading),
            Look(context, -3).Lemma,
            LastVerb(context),
        ];
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            // Weights that both words share, then those of each.
            places[count++] = Place(0, (uint)i, values[i]);
            if (context.Form != 0)
            {
                places[count++] = Place(context.Form, (uint)i, values[i]);
            }
        }

        return count;
    }

    // The nearest verb before, for «il a, selon lui, des amis» and «donné lieu à des ...».
    private uint LastVerb(in ArticleContext context)
    {
        const int Reach = 6;
        for (var i = 1; i <= Reach; i++)
        {
            var index = context.Index - i;
            if (index < context.First)
            {
                break;
            }

            foreach (var analysis in lexicon.FindFolded(context.Tokens[index].In(context.Text)).Analyses)
            {
                if (analysis.PartOfSpeech == PartOfSpeech.Verb)
                {
                    return Mix(HashLemma(context.Tokens[index].In(context.Text), analysis), (uint)i);
                }
            }
        }

        return 0;
    }

    private Neighbour Look(in ArticleContext context, int offset)
    {
        var index = context.Index + offset + (offset > 0 ? context.Width - 1 : 0);
        if (index < context.First || index >= context.End)
        {
            return new Neighbour(1, 1, 1, 1);
        }

        var token = context.Tokens[index];
        var word = token.In(context.Text);
        var hash = Hash(word);
        if (token.Kind == TokenKind.Number)
        {
            return new Neighbour(hash, 2, 2, 2);
        }

        if (token.Kind == TokenKind.Punctuation)
        {
            return new Neighbour(hash, Mix(3, hash), 3, hash);
        }

        var entry = lexicon.FindFolded(word);
        var isCapital = char.IsUpper(word[0]) && index > context.First;
        var kind = Mix(Kinds(entry), isCapital ? 1u : 0u);
        return new Neighbour(hash, kind, Hash(word[^Math.Min(3, word.Length)..]), Lemma(word, entry));
    }

    private static uint Kinds(LexiconEntry entry)
    {
        var kinds = 0u;
        foreach (var analysis in entry.Analyses)
        {
            kinds |= 1u << (int)analysis.PartOfSpeech;
            if (analysis.PartOfSpeech == PartOfSpeech.Verb)
            {
                kinds |= analysis.Features.Contains("VerbForm=Inf", StringComparison.Ordinal) ? 1u << 20
                    : analysis.Features.Contains("VerbForm=Part", StringComparison.Ordinal) ? 1u << 21
                    : 1u << 22;
            }
            else if (analysis.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj)
            {
                kinds |= analysis.Features.Contains("Number=Plur", StringComparison.Ordinal) ? 1u << 23
                    : analysis.Features.Contains("Number=Sing", StringComparison.Ordinal) ? 1u << 24
                    : 0;
            }
        }

        return kinds;
    }

    private static uint Lemma(ReadOnlySpan<char> word, LexiconEntry entry)
    {
        foreach (var analysis in entry.Analyses)
        {
            if (analysis.PartOfSpeech is PartOfSpeech.Verb)
            {
                return HashLemma(word, analysis);
            }
        }

        return entry.Found ? HashLemma(word, entry.Analyses[0]) : Hash(word);
    }

    private static uint HashLemma(ReadOnlySpan<char> word, in LexiconAnalysis analysis) =>
        Hash(analysis.LemmaEnding, Hash(word[..Math.Max(0, word.Length - analysis.StripCount)]));

    private static uint Hash(ReadOnlySpan<char> word, uint start = 2166136261)
    {
        var hash = start;
        foreach (var character in word)
        {
            hash = (hash ^ char.ToLowerInvariant(character == '’' ? '\'' : character)) * 16777619;
        }

        return hash;
    }

    private static uint Mix(uint left, uint right) => (left * 0x9E3779B1) ^ (right * 0x85EBCA6B) ^ (left >> 15);

    private static int Place(uint form, uint template, uint value)
    {
        var hash = Mix(value, (template * 4) + form);
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        return (int)(hash % TableSize);
    }

    private readonly record struct Neighbour(uint Word, uint Kind, uint Ending, uint Lemma);
}
