using System.Collections.Immutable;
using ActorGraph.Text.Documents;

namespace ActorGraph.Graph.Gazetteers;

/// <summary>
/// Finds the names of the gazetteer in a sentence: the longest at each place, from left to right, unless a longer one begins
/// within it («groupe [État islamique au Grand Sahara]», not «[groupe État islamique]»).
/// </summary>
/// <remarks>
/// A capitalised name must be capitalised in the text («niger» is not the state), accents do not count («Cédéao»,
/// «Etats-Unis»), and headlines in capitals are read. Safe on any thread; time is linear in the sentence.
/// </remarks>
public sealed class GazetteerMatcher
{
    private readonly PhraseIndex<NamePattern> _phrases;

    /// <summary>A matcher for the names of a gazetteer.</summary>
    public GazetteerMatcher(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _phrases = gazetteer.Phrases;
    }

    /// <summary>The names in a sentence, in order; they do not overlap.</summary>
    public ImmutableArray<GazetteerMatch> Match(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = SentenceWords.Of(sentence);
        var found = new List<NamePattern>();
        var within = new List<NamePattern>();
        ImmutableArray<GazetteerMatch>.Builder? matches = null;
        for (var at = 0; at < words.Count;)
        {
            var count = _phrases.Longest(words, at, found);
            if (count == 0 || BeginsLonger(words, at, count, within))
            {
                at++;
                continue;
            }

            matches ??= ImmutableArray.CreateBuilder<GazetteerMatch>();
            matches.Add(ToMatch(sentence, words, at, count, found));
            at += count;
        }

        return matches?.ToImmutable() ?? [];
    }

    private bool BeginsLonger(SentenceWords words, int at, int count, List<NamePattern> found)
    {
        for (var later = at + 1; later < at + count; later++)
        {
            if (_phrases.Longest(words, later, found) > count)
            {
                return true;
            }
        }

        return false;
    }

    private static GazetteerMatch ToMatch(
        Sentence sentence, SentenceWords words, int start, int count, List<NamePattern> found)
    {
        // In «du Caire» the name begins at the article: the preposition is not part of it.
        var first = found[0].HasArticle ? words[start].Last : words[start].First;
        var isDemonym = count == 1 && IsDemonym(sentence, words, start);
        var readings = found
            .Select(pattern => isDemonym && pattern.Reading.Kind == AliasKind.Adjective
                ? pattern.Reading with { Kind = AliasKind.Demonym }
                : pattern.Reading)
            .OrderBy(reading => reading.RequiresFullName)
            .ThenBy(reading => reading.Kind)
            .DistinctBy(reading => reading.Entry.Id);
        return new GazetteerMatch(first, words[start + count - 1].Last, [.. readings]);
    }

    // «les Maliens», but not «la République Malienne» or «L'ARMÉE MALIENNE», where the noun comes before.
    private static bool IsDemonym(Sentence sentence, SentenceWords words, int at)
    {
        if (!words.IsCapital(at))
        {
            return false;
        }

        if (at == 0)
        {
            return true;
        }

        // «de nombreux Maliens»: an adjective that no noun precedes stands before one.
        var previous = sentence.Tokens[words[at - 1].Last].PartOfSpeech;
        return previous == PartOfSpeech.Adj
            ? at == 1 || sentence.Tokens[words[at - 2].Last].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)
            : previous is not (PartOfSpeech.Noun or PartOfSpeech.Propn);
    }
}
