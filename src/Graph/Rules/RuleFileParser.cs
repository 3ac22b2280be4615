using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Graph.Actors;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Ontology;
using ActorGraph.Graph.Syntax;

namespace ActorGraph.Graph.Rules;

/// <summary>
/// Reads relation rules: type, trigger, conditions, subject, object, status and confidence, example, expected relations.
/// CONTRIBUTING.md explains each column; "-" stands for an empty one.
/// </summary>
internal sealed class RuleFileParser(WordClasses classes)
{
    private const double DefaultConfidence = 0.8;

    /// <summary>The rules that come with the program, unparsed.</summary>
    public static DataTable ReadEmbedded() => Read(DataSource.Program);

    /// <summary>The rules of a source, unparsed.</summary>
    public static DataTable Read(DataSource data) => data.Read(
        "Data/rules/relations.tsv", "type", "trigger", "when", "subject", "object", "status", "example", "expected");

    /// <summary>Reads the rules of a table.</summary>
    /// <exception cref="DataFileException">A line is wrong; the message names file, line and cell.</exception>
    public ImmutableArray<RelationRule> Parse(DataTable table) => [.. table.Rows.Select(ParseRow)];

    private RelationRule ParseRow(DataRow row)
    {
        var (status, confidence) = ParseStatus(row["status"], row);
        return new RelationRule(
            row,
            ParseType(row),
            ParseTrigger(row.Required("trigger"), row),
            [.. SplitOutside(row["when"], ',').Select(cell => ParseCondition(cell, row))],
            [.. SplitOutside(row.Required("subject"), ',').Select(cell => ParsePath(cell, row))],
            [.. SplitOutside(row.Required("object"), ',').Select(cell => ParsePath(cell, row))],
            status,
            confidence,
            row.Required("example"),
            [.. row.Required("expected").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static string ParseType(DataRow row)
    {
        var type = row.Required("type");
        return RelationOntology.Load().Find(type)?.Name == type
            ? type
            : throw row.Error($"'{type}' is not a relation type of the ontology");
    }

    private RuleTrigger ParseTrigger(string cell, DataRow row)
    {
        var colon = cell.IndexOf(':', StringComparison.Ordinal);
        var category = colon == 1 ? cell[0] : '?';
        return category switch
        {
            'v' => new RuleTrigger(TriggerCategory.Verb, ParseLemmas(cell[2..], row), []),
            'n' => new RuleTrigger(TriggerCategory.Noun, ParseLemmas(cell[2..], row), []),
            'a' => new RuleTrigger(TriggerCategory.Adjective, ParseLemmas(cell[2..], row), []),
            'm' => new RuleTrigger(TriggerCategory.Mention, [], KindSet.Parse(row, cell[2..])),
            _ => throw row.Error($"trigger '{cell}' must start with v:, n:, a: or m:"),
        };
    }

    private RuleCondition ParseCondition(string cell, DataRow row)
    {
        var isNegated = cell[0] == '!';
        return new RuleCondition(ParseStep(isNegated ? cell[1..] : cell, row), isNegated);
    }

    private SlotPath ParsePath(string cell, DataRow row)
    {
        FrozenSet<ActorKind>? kinds = null;
        if (cell[^1] == ']')
        {
            var open = cell.LastIndexOf('[');
            if (open < 0)
            {
                throw row.Error($"'{cell}' closes a bracket that it does not open");
            }

            kinds = KindSet.Parse(row, cell[(open + 1)..^1]);
            cell = cell[..open];
        }

        return new SlotPath(cell, [.. SplitOutside(cell, '.').Select(step => ParseStep(step, row))], kinds);
    }

    private SlotStep ParseStep(string cell, DataRow row)
    {
        var open = cell.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return new SlotStep(cell, null);
        }

        return cell[^1] == ')'
            ? new SlotStep(cell[..open], ParseLemmas(cell[(open + 1)..^1], row))
            : throw row.Error($"'{cell}' opens a parenthesis that it does not close");
    }

    private FrozenSet<string> ParseLemmas(string cell, DataRow row)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lemma in cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (lemma[0] != '@')
            {
                lemmas.Add(lemma);
                continue;
            }

            lemmas.UnionWith(
                classes.Find(lemma[1..]) ?? throw row.Error($"there is no word class '{lemma}' in classes.tsv"));
        }

        return lemmas.Count > 0
            ? lemmas.ToFrozenSet(StringComparer.Ordinal)
            : throw row.Error($"'{cell}' names no lemma");
    }

    private static (RelationStatus? Status, double Confidence) ParseStatus(string cell, DataRow row)
    {
        RelationStatus? status = null;
        var confidence = DefaultConfidence;
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1)
            {
                confidence = value;
            }
            else if (char.IsLetter(word[0]) && Enum.TryParse<RelationStatus>(word, true, out var named))
            {
                status = named;
            }
            else if (word != "-")
            {
                throw row.Error($"'{word}' is neither a status nor a confidence between 0 and 1");
            }
        }

        return (status, confidence);
    }

    // Splits at a separator that stands outside parentheses and brackets.
    private static IEnumerable<string> SplitOutside(string cell, char separator)
    {
        if (cell is "-" or "")
        {
            yield break;
        }

        var depth = 0;
        var start = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            depth += cell[i] is '(' or '[' ? 1 : cell[i] is ')' or ']' ? -1 : 0;
            if (cell[i] == separator && depth == 0)
            {
                yield return cell[start..i].Trim();
                start = i + 1;
            }
        }

        yield return cell[start..].Trim();
    }
}
