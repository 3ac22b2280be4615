using System.Collections.Frozen;
using System.Globalization;
using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Lemmatization;

/// <summary>
/// Guesses the lemma of a word that the lexicon does not hold from its ending. The rules come from the lexicon by
/// tools/Lexicon, one line each: tag, ending, how many characters to take off, what to put on.
/// </summary>
internal sealed class LemmaGuesser
{
    public const string ResourceName = "Lemmatization/endings.tsv";
    public const int LongestEnding = 6;

    private static readonly Lazy<LemmaGuesser> Shared = new(() => EmbeddedText.Read(ResourceName, Read));

    private readonly FrozenDictionary<(string Tag, string Ending), (int Strip, string Ending)> _rules;

    private LemmaGuesser(FrozenDictionary<(string Tag, string Ending), (int Strip, string Ending)> rules) => _rules = rules;

    public static LemmaGuesser Embedded => Shared.Value;

    /// <exception cref="FormatException">A line has not four columns or the third is not a number.</exception>
    public static LemmaGuesser Read(TextReader reader)
    {
        var rules = new Dictionary<(string, string), (int, string)>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length != 4
                || !int.TryParse(columns[2], NumberStyles.None, CultureInfo.InvariantCulture, out var strip))
            {
                throw new FormatException(
                    $"{ResourceName}:{number}: expected tag, ending, number and ending, separated by tabs, found '{line}'");
            }

            rules[(columns[0], columns[1])] = (strip, columns[3]);
        }

        return new LemmaGuesser(rules.ToFrozenDictionary());
    }

    /// <summary>Applies the rule of the longest known ending; the form itself when there is none.</summary>
    public string Guess(string form, PartOfSpeech part, string features)
    {
        var tag = Tag(part, features);
        for (var length = Math.Min(LongestEnding, form.Length - 1); length >= 0; length--)
        {
            if (_rules.TryGetValue((tag, form[^length..]), out var rule) && rule.Strip < form.Length)
            {
                return string.Concat(form.AsSpan(0, form.Length - rule.Strip), rule.Ending);
            }
        }

        return form;
    }

    /// <summary>The part of a tag that decides how an ending is read: "NOUN Plur", "VERB Fin Imp Plur 3".</summary>
    public static string Tag(PartOfSpeech part, string features)
    {
        var number = FeatureMatch.Value(features, "Number");
        if (part != PartOfSpeech.Verb)
        {
            return $"{part.ToConllU()} {FeatureMatch.Value(features, "Gender")} {number}";
        }

        var form = FeatureMatch.Value(features, "VerbForm");
        var tense = FeatureMatch.Value(features, "Tense");
        return form switch
        {
            "Inf" => "VERB Inf",
            "Part" when tense is "Pres" => "VERB Ppr",
            "Part" => $"VERB Ppa {FeatureMatch.Value(features, "Gender")} {number}",
            _ => $"VERB {FeatureMatch.Value(features, "Mood")} {tense} {number} {FeatureMatch.Value(features, "Person")}",
        };
    }
}
