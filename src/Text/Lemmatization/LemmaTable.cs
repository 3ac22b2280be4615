using System.Collections.Frozen;
using ActorGraph.Text.Documents;

namespace ActorGraph.Text.Lemmatization;

/// <summary>
/// The lemmas that a treebank's conventions set and no rule gives: grammatical words («ils» is «eux»), and forms of two
/// words («fils»). Learnt by tools/Lexicon from Sequoia; one line each: form, part of speech, features that must hold,
/// lemma.
/// </summary>
internal sealed class LemmaTable
{
    public const string ResourceName = "Lemmatization/lemmas.tsv";

    private static readonly Lazy<LemmaTable> Shared = new(() => EmbeddedText.Read(ResourceName, Read));

    private readonly FrozenDictionary<(string Form, PartOfSpeech Part), Row[]> _rows;

    private LemmaTable(FrozenDictionary<(string Form, PartOfSpeech Part), Row[]> rows) => _rows = rows;

    public static LemmaTable Embedded => Shared.Value;

    public static LemmaTable Empty { get; } = Read(TextReader.Null);

    /// <exception cref="FormatException">A line has not four columns or an unknown part of speech.</exception>
    public static LemmaTable Read(TextReader reader)
    {
        var rows = new Dictionary<(string, PartOfSpeech), List<Row>>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            if (columns.Length != 4 || !PartOfSpeechNames.TryParse(columns[1], out var part))
            {
                throw new FormatException(
                    $"{ResourceName}:{number}: expected form, part of speech, features and lemma, separated by tabs, found '{line}'");
            }

            if (!rows.TryGetValue((columns[0], part), out var list))
            {
                rows.Add((columns[0], part), list = []);
            }

            list.Add(new Row(columns[2], columns[3]));
        }

        return new LemmaTable(rows.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray()));
    }

    /// <summary>Finds the lemma of a form; rows with features come first in the file and are tried first.</summary>
    public bool TryFind(string form, PartOfSpeech part, string features, out string lemma)
    {
        lemma = "";
        if (!_rows.TryGetValue((Normalise(form), part), out var rows))
        {
            return false;
        }

        foreach (var row in rows)
        {
            if (Holds(row.Features, features))
            {
                lemma = row.Lemma;
                return true;
            }
        }

        return false;
    }

    /// <summary>The spelling under which forms are kept: small letters, straight apostrophes.</summary>
    public static string Normalise(string form)
    {
        foreach (var character in form)
        {
            if (character == '’' || char.IsUpper(character))
            {
                return form.ToLowerInvariant().Replace('’', '\'');
            }
        }

        return form;
    }

    private static bool Holds(string required, string features)
    {
        if (required.Length == 0)
        {
            return true;
        }

        foreach (var range in required.AsSpan().Split('|'))
        {
            var feature = required.AsSpan(range);
            var equals = feature.IndexOf('=');
            if (!FeatureMatch.Value(features, feature[..equals]).SequenceEqual(feature[(equals + 1)..]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Row(string Features, string Lemma);
}
