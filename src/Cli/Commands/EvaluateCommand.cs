using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Evaluation;

namespace ActorGraph.Cli.Commands;

/// <summary>evaluate: how extraction fares against gold and what changed since the last time, for people who write rules.</summary>
internal static class EvaluateCommand
{
    private const string UsualArticles = "articles";

    public static Command Create(CommandContext context)
    {
        var messages = context.Messages;
        var gold = new Argument<string>("GOLD") { Description = messages[Message.EvaluateGold] };
        var articles = new Option<string?>("--articles") { Description = messages[Message.EvaluateArticles], HelpName = "PATH" };
        var show = new Option<bool>("--show") { Description = messages[Message.EvaluateShow] };
        var totals = new Option<bool>("--totals") { Description = messages[Message.EvaluateTotals] };
        var calibration = new Option<bool>("--calibration") { Description = messages[Message.EvaluateCalibration] };
        var data = new DataOption(messages);
        var command = new Command("evaluate", messages[Message.EvaluateDescription]) { gold, articles, show, totals, calibration };
        data.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(show) && result.GetValue(totals))
            {
                result.AddError(messages[Message.ExcludeEachOther, show.Name, totals.Name]);
            }
        });
        command.SetAction((parsed, token) => context.GuardAsync(() => RunAsync(
            context,
            parsed.GetRequiredValue(gold),
            parsed.GetValue(articles),
            data.Read(parsed),
            Extent(parsed.GetValue(show), parsed.GetValue(totals)),
            parsed.GetValue(calibration),
            token)));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        string path,
        string? articles,
        DataSource data,
        EvaluationExtent extent,
        bool calibration,
        CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            context.Tell(context.Messages[Message.OneArticle, path]);
            return ExitCode.BadInput;
        }

        try
        {
            var run = await EvaluateAsync(context, path, articles ?? Beside(path), data, cancellationToken).ConfigureAwait(false);
            var history = new RunHistory(Path.Join(context.Environment.DataFolder, "evaluations"));
            var last = Last(context, history, path);
            Keep(context, history, path, run);
            var text = new EvaluationText(context.Output, context.Messages);
            text.Write(run, extent);
            if (calibration)
            {
                context.Output.WriteLine();
                new CalibrationText(context.Output, context.Messages).Write(run.Total.Judged);
            }

            context.Output.WriteLine();
            text.Write(last is null ? null : new RunComparison(last, run), extent);
            return ExitCode.Success;
        }
        catch (EvaluationException error)
        {
            context.Tell(context.Messages.Describe(error.Problem));
            return ExitCode.BadInput;
        }
    }

    private static async Task<EvaluationRun> EvaluateAsync(
        CommandContext context, string path, string articles, DataSource data, CancellationToken cancellationToken)
    {
        var gold = GoldFile.Read(path);
        var read = GoldArticleReader.Read(articles, gold.Select(article => article.Name));
        return await EvaluationRun.ExtractAsync(gold, read, context.Environment.CreateExtractor(data), cancellationToken)
            .ConfigureAwait(false);
    }

    private static EvaluationExtent Extent(bool shows, bool hasTotalsOnly) =>
        shows ? EvaluationExtent.Relations : hasTotalsOnly ? EvaluationExtent.Totals : EvaluationExtent.Articles;

    private static string Beside(string gold) => Path.Join(Path.GetDirectoryName(gold), UsualArticles);

    private static EvaluationRun? Last(CommandContext context, RunHistory history, string gold)
    {
        try
        {
            return history.Find(gold);
        }
        catch (EvaluationException error)
        {
            context.Tell(context.Messages.Describe(error.Problem));
            return null;
        }
    }

    private static void Keep(CommandContext context, RunHistory history, string gold, EvaluationRun run)
    {
        try
        {
            history.Keep(gold, run);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            context.Tell(context.Messages[Message.EvaluateNotKept, error.Message]);
        }
    }
}
