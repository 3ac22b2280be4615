using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Mentions;
using ActorGraph.Graph.Rules;

namespace ActorGraph.Graph.Extraction;

/// <summary>
/// Gives relations their confidence. A score comes first: what the rule says of its wording, less for each end that is not
/// named. <c>Data/rules/calibration.tsv</c> then says how many relations of such a score were right in annotated articles;
/// <c>actorgraph evaluate GOLD --calibration</c> measures it again.
/// </summary>
internal sealed class RelationConfidence
{
    private const string Path = "Data/rules/calibration.tsv";
    private const double PronounFactor = 0.85;
    private const double UnnamedFactor = 0.9;

    private readonly ImmutableArray<(double Score, double Confidence)> _points;

    private RelationConfidence(ImmutableArray<(double Score, double Confidence)> points) => _points = points;

    /// <summary>The calibration that comes with the program.</summary>
    public static RelationConfidence Load() => Load(DataSource.Program);

    /// <summary>Those of a source.</summary>
    public static RelationConfidence Load(DataSource data) => From(data.Read(Path, "score", "confidence"));

    /// <summary>Reads a calibration: points of a curve, straight between them, that starts at a score of 0 and ends at 1.</summary>
    /// <exception cref="DataFileException">A number is none from 0 to 1, or the curve does not rise from 0 to 1.</exception>
    public static RelationConfidence From(DataTable table)
    {
        var points = ImmutableArray.CreateBuilder<(double Score, double Confidence)>();
        foreach (var row in table.Rows)
        {
            var point = (Score: Number(row, "score"), Confidence: Number(row, "confidence"));
            if (points.Count == 0 ? point.Score > 0 : point.Score <= points[^1].Score || point.Confidence < points[^1].Confidence)
            {
                throw row.Error($"scores should start at 0 and rise from line to line, and confidences should not fall");
            }

            points.Add(point);
        }

        return points.Count > 0 && points[^1].Score >= 1
            ? new RelationConfidence(points.ToImmutable())
            : throw new DataFileException(table.Path, 1, $"the last score should be 1");
    }

    /// <summary>The score of a match, 0 to 1.</summary>
    public static double Score(RuleMatch match) =>
        Math.Round(match.Rule.Confidence * Certainty(match.Subject.Mention) * Certainty(match.Object.Mention), 2);

    /// <summary>The share of relations of a score that are right, in hundredths.</summary>
    public double Of(double score)
    {
        var next = 1;
        while (next < _points.Length - 1 && _points[next].Score < score)
        {
            next++;
        }

        var (from, to) = (_points[next - 1], _points[next]);
        var part = (score - from.Score) / (to.Score - from.Score);
        return Math.Round(from.Confidence + (part * (to.Confidence - from.Confidence)), 2);
    }

    private static double Certainty(Mention mention) => mention.Form switch
    {
        MentionForm.Pronoun => PronounFactor,
        MentionForm.Anaphor or MentionForm.Office or MentionForm.Role or MentionForm.Description => UnnamedFactor,
        _ => 1,
    };

    private static double Number(DataRow row, string column) =>
        double.TryParse(row.Required(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and <= 1
            ? number
            : throw row.Error($"'{row[column]}' in the column '{column}' should be a number from 0 to 1");
}
