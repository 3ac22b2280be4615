using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Cli.Output;

/// <summary>How confidences, and the scores that they come from, compare with the share of relations that are right.</summary>
internal sealed class CalibrationText(TextWriter output, MessageCatalog messages)
{
    private const double ConfidenceBand = 0.1;
    private const double ScoreBand = 0.05;

    public void Write(ImmutableArray<JudgedRelation> judged)
    {
        WriteTable(Message.CalibrationConfidence, judged.Select(relation => (relation.Confidence, relation.IsRight)), ConfidenceBand);
        output.WriteLine();
        WriteTable(Message.CalibrationScore, judged.Select(relation => (relation.Score, relation.IsRight)), ScoreBand);
    }

    private void WriteTable(Message heading, IEnumerable<(double Value, bool IsRight)> judged, double width)
    {
        string[] columns = [messages[heading], messages[Message.CalibrationMean], messages[Message.CalibrationCount], messages[Message.CalibrationRight]];
        var rows = ReliabilityBand.Of(judged, width).Select(string[] (band) =>
        [
            Invariant($"{band.From:0.00}-{band.To:0.00}"), Invariant($"{band.Mean:0.00}"), Invariant($"{band.Count}"),
            Invariant($"{band.Share:0.00}"),
        ]).Prepend(columns).ToList();
        var widths = Enumerable.Range(0, columns.Length).Select(column => rows.Max(row => TextWidth.Of(row[column]))).ToList();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join("  ", row.Zip(widths, TextWidth.PadRight)).TrimEnd());
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
