using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>Phrases by their folded words: a trie over words, so that a sentence is searched in one pass.</summary>
/// <remarks>Safe on any thread once filled.</remarks>
internal sealed class PhraseIndex<TPhrase>
    where TPhrase : IPhrase
{
    /// <summary>In a phrase, one word that may stand there or not: «ministère * de la Défense».</summary>
    public const string Gap = "*";

    private const int Unknown = -1;
    private const int GapId = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal) { [Gap] = GapId };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<TPhrase>?> _phrases = [null];

    public PhraseIndex() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase under its folded words, parted by spaces.</summary>
    public void Add(string folded, TPhrase phrase)
    {
        var gap = folded.IndexOf(" * ", StringComparison.Ordinal);
        if (gap >= 0)
        {
            AddPath(string.Concat(folded.AsSpan(0, gap), folded.AsSpan(gap + 2)), phrase);
        }

        AddPath(folded, phrase);
    }

    /// <summary>Finds the longest accepted phrase that starts at a word.</summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="start">The word to start at.</param>
    /// <param name="found">Receives the phrases; cleared first.</param>
    /// <returns>The number of words of the phrase, 0 when there is none.</returns>
    public int Longest(SentenceWords words, int start, List<TPhrase> found)
    {
        found.Clear();
        return words[start].Opens ? Walk(0, words, start, start, found, 0) : 0;
    }

    /// <summary>All accepted phrases of a sentence, the longest at each place, from left to right.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="make">Makes a match of its first and last token and its phrase.</param>
    public ImmutableArray<TMatch> MatchAll<TMatch>(Sentence sentence, Func<int, int, TPhrase, TMatch> make)
    {
        var words = SentenceWords.Of(sentence);
        var found = new List<TPhrase>();
        ImmutableArray<TMatch>.Builder? matches = null;
        for (var at = 0; at < words.Count;)
        {
            var count = Longest(words, at, found);
            if (count == 0)
            {
                at++;
                continue;
            }

            matches ??= ImmutableArray.CreateBuilder<TMatch>();
            matches.Add(make(words[at].First, words[at + count - 1].Last, found[0]));
            at += count;
        }

        return matches?.ToImmutable() ?? [];
    }

    private int Walk(int node, SentenceWords words, int start, int at, List<TPhrase> found, int best)
    {
        while (at < words.Count)
        {
            var id = _lookup.TryGetValue(words.Folded(at), out var known) ? known : Unknown;
            if (node != 0 && words[at].LetterCount > 0 && _edges.TryGetValue(Key(node, GapId), out var skipped))
            {
                best = Walk(skipped, words, start, at + 1, found, best);
            }

            if (id < 0 || !_edges.TryGetValue(Key(node, id), out node))
            {
                return best;
            }

            at++;
            best = Accept(node, words, start, at, found, best);
        }

        return best;
    }

    private int Accept(int node, SentenceWords words, int start, int end, List<TPhrase> found, int best)
    {
        var count = end - start;
        if (count <= best || !words[end - 1].Closes || _phrases[node] is not { } phrases)
        {
            return best;
        }

        var fresh = true;
        foreach (var phrase in phrases)
        {
            if (phrase.Accepts(words, start, count))
            {
                if (fresh)
                {
                    found.Clear();
                    fresh = false;
                }

                found.Add(phrase);
            }
        }

        return fresh ? best : count;
    }

    private void AddPath(string folded, TPhrase phrase)
    {
        var node = 0;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            node = Child(node, Id(folded.AsSpan()[range]));
        }

        (_phrases[node] ??= []).Add(phrase);
    }

    private int Id(ReadOnlySpan<char> word)
    {
        if (!_lookup.TryGetValue(word, out var id))
        {
            id = _words.Count;
            _lookup[word] = id;
        }

        return id;
    }

    private int Child(int node, int word)
    {
        var key = Key(node, word);
        if (!_edges.TryGetValue(key, out var child))
        {
            child = _phrases.Count;
            _phrases.Add(null);
            _edges.Add(key, child);
        }

        return child;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
