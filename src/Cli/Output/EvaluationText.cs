using System.Collections.Immutable;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Cli.Output;

/// <summary>An evaluation as lines: an article each, then the total, then what changed since the last one.</summary>
internal sealed class EvaluationText(TextWriter output, MessageCatalog messages)
{
    /// <summary>Writes the scores.</summary>
    public void Write(EvaluationRun run, EvaluationExtent extent)
    {
        foreach (var article in extent == EvaluationExtent.Totals ? [] : run.Articles)
        {
            output.WriteLine(article);
            foreach (var line in extent == EvaluationExtent.Relations ? Misses(article.Score) : [])
            {
                output.WriteLine($"    {line}");
            }
        }

        output.WriteLine(run.Total);
    }

    /// <summary>Writes what changed, or that there is nothing to compare with.</summary>
    public void Write(RunComparison? comparison, EvaluationExtent extent)
    {
        if (comparison is null)
        {
            output.WriteLine(messages[Message.EvaluateFirst]);
            return;
        }

        var changes = comparison.Changes.ToList();
        output.WriteLine(messages[changes.Count == 0 ? Message.EvaluateSame : Message.EvaluateChanges]);
        foreach (var change in extent == EvaluationExtent.Totals ? [] : changes)
        {
            output.WriteLine($"  {change.Article}");
            WriteRows("    ",
                Rows(Message.NewlyFound, change.NewlyFound),
                Rows(Message.NoLongerFound, change.NoLongerFound),
                Rows(Message.NewlyWrong, change.NewlyWrong),
                Rows(Message.NoLongerWrong, change.NoLongerWrong));
        }

        WriteRows("  ",
            Rows(Message.TotalBefore, [$"{comparison.Before.Total}"]),
            Rows(Message.TotalNow, [$"{comparison.Now.Total}"]));
        if (comparison.GoldChanged)
        {
            output.WriteLine(messages[Message.GoldChanged]);
        }
    }

    private static IEnumerable<string> Misses(GoldScore score) =>
        score.Missed.Select(relation => $"missed  {relation}")
            .Concat(score.Wrong.Select(relation => $"wrong   {relation}"))
            .Concat(score.Misdated.Select(relation => $"date    {relation}"));

    private (string Label, ImmutableArray<string> Texts) Rows(Message label, ImmutableArray<string> texts) =>
        (messages[label], texts);

    private void WriteRows(string indent, params (string Label, ImmutableArray<string> Texts)[] rows)
    {
        var width = rows.Max(row => TextWidth.Of(row.Label));
        foreach (var (label, texts) in rows)
        {
            foreach (var text in texts)
            {
                output.WriteLine($"{indent}{TextWidth.PadRight(label, width)}  {text}");
            }
        }
    }
}
