using System.Globalization;
using ActorGraph.Text.Documents;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Lexicons;

namespace ActorGraph.Lexicon;

/// <summary>Learns from the dictionary which ending leads to which lemma ending, for words that it does not hold.</summary>
internal static class EndingLearner
{
    private const int LeastEvidence = 8;

    /// <summary>Learns rows in the form that <see cref="LemmaGuesser"/> reads, in a fixed order.</summary>
    public static List<string> Learn(IEnumerable<LexiconRow> rows)
    {
        var counts = new Dictionary<(string Tag, string Ending), Dictionary<(int, string), int>>();
        foreach (var row in rows.Where(row => char.IsLower(row.Form[0])))
        {
            foreach (var (part, features) in LexiconTags.Translate(row.Tag))
            {
                if (part is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.Adv)
                {
                    foreach (var tag in Completed(features).Select(complete => LemmaGuesser.Tag(part, complete)).Distinct())
                    {
                        Count(row, tag, counts);
                    }
                }
            }
        }

        var kept = new Dictionary<(string Tag, string Ending), (int, string)>();
        foreach (var (key, rules) in counts.OrderBy(pair => pair.Key.Ending.Length).ThenBy(pair => pair.Key.Tag, StringComparer.Ordinal))
        {
            var (rule, count) = rules.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First();
            if (key.Ending.Length == 0 || (count >= LeastEvidence && rule != Inherited(kept, key)))
            {
                kept[key] = rule;
            }
        }

        return [.. kept
            .OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal)
            .Select(pair => string.Create(
                CultureInfo.InvariantCulture,
                $"{pair.Key.Tag}\t{pair.Key.Ending}\t{pair.Value.Item1}\t{pair.Value.Item2}"))];
    }

    // A word that is the same in both genders or numbers teaches each: tags of unknown words may name either.
    private static IEnumerable<string> Completed(string features)
    {
        string[] genders = features.Contains("Gender=", StringComparison.Ordinal) ? [""] : ["", "|Gender=Masc", "|Gender=Fem"];
        string[] numbers = features.Contains("Number=", StringComparison.Ordinal) ? [""] : ["", "|Number=Sing", "|Number=Plur"];
        return genders.SelectMany(gender => numbers.Select(number => features + gender + number));
    }

    private static void Count(
        LexiconRow row, string tag, Dictionary<(string Tag, string Ending), Dictionary<(int, string), int>> counts)
    {
        var shared = row.Form.AsSpan().CommonPrefixLength(row.Lemma);
        var rule = (row.Form.Length - shared, row.Lemma[shared..]);
        if (shared < 2)
        {
            return; // Irregular: it teaches nothing about other words.
        }

        for (var length = 0; length <= Math.Min(LemmaGuesser.LongestEnding, row.Form.Length - 1); length++)
        {
            var key = (tag, row.Form[^length..]);
            if (!counts.TryGetValue(key, out var rules))
            {
                counts.Add(key, rules = []);
            }

            rules[rule] = rules.GetValueOrDefault(rule) + 1;
        }
    }

    private static (int, string)? Inherited(
        Dictionary<(string Tag, string Ending), (int, string)> kept, (string Tag, string Ending) key)
    {
        for (var start = 1; start <= key.Ending.Length; start++)
        {
            if (kept.TryGetValue((key.Tag, key.Ending[start..]), out var rule))
            {
                return rule;
            }
        }

        return null;
    }
}
