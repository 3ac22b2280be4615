using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>import: articles into the graph.</summary>
internal sealed class ImportCommand(CommandContext context)
{
    private int _articles;
    private int _skipped;
    private int _actors;
    private int _relations;
    private int _merged;
    private int _failed;

    public static Command Create(CommandContext context, GlobalOptions global)
    {
        var messages = context.Messages;
        var paths = new Argument<string[]>("PATH")
        {
            Description = messages[Message.ImportPaths],
            Arity = ArgumentArity.OneOrMore,
        };
        var article = new ArticleOptions(messages);
        var command = new Command("import", messages[Message.ImportDescription]) { paths };
        article.AddTo(command);
        var threads = ThreadOption.Create(messages);
        command.Add(threads);
        var data = new DataOption(messages);
        data.AddTo(command);
        var confidence = Confidence.Option(messages);
        command.Add(confidence);
        command.SetAction((parsed, token) => context.GuardAsync(() => new ImportCommand(context).RunAsync(
            parsed.GetRequiredValue(paths),
            article.Read(parsed),
            data.Read(parsed),
            parsed.GetValue(confidence),
            parsed.GetValue(threads) ?? Environment.ProcessorCount,
            parsed.GetValue(global.Store),
            token)));
        return command;
    }

    private async Task<int> RunAsync(
        string[] paths,
        ArticleMetadata defaults,
        DataSource data,
        double confidence,
        int threads,
        string? store,
        CancellationToken cancellationToken)
    {
        // Made ready for the first article that needs it: those that are there already or bad need none. Data of the user's
        // own may be wrong, which is told before anything is stored.
        var extractor = new Lazy<Func<Article, ArticleExtraction>>(() => context.Environment.CreateExtractor(data));
        if (!data.IsProgram)
        {
            _ = extractor.Value;
        }

        var inputs = new ArticleFinder(context.Environment.Input).Find(paths).ToList();
        var session = await context.OpenAsync(store, StoreMode.Create, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var loader = new ArticleLoader(session, context.Environment.Clock);
            var importer = new ArticleImporter(
                new ArticleReader(defaults), article => extractor.Value(article).AtLeast(confidence), loader, threads);
            try
            {
                var progress = new ImportProgress(context.Environment, context.Messages[Message.ImportProgress]);
                await progress.RunAsync(inputs.Count, importer.ImportAsync(inputs, cancellationToken), Take)
                    .ConfigureAwait(false);
            }
            finally
            {
                // Also when it is interrupted: what went in before stays in.
                Summarise();
            }
        }

        return _failed > 0 ? ExitCode.Negative : ExitCode.Success;
    }

    // Gives the line to print about an input, or null when there is nothing to say.
    private string? Take(ImportedInput input)
    {
        if (input.Result is not { } result)
        {
            _failed++;
            return context.Messages.Describe(input.Problem!);
        }

        _articles += result.Skipped ? 0 : 1;
        _skipped += result.Skipped ? 1 : 0;
        _actors += result.ActorsAdded;
        _relations += result.RelationsAdded;
        _merged += result.RelationsMerged;
        return null;
    }

    private void Summarise()
    {
        var messages = context.Messages;
        context.Output.WriteLine(messages[Message.ImportArticles, _articles, _skipped]);
        context.Output.WriteLine(messages[Message.ImportActors, _actors]);
        context.Output.WriteLine(messages[Message.ImportRelations, _relations, _merged]);
        if (_failed > 0)
        {
            context.Output.WriteLine(messages[Message.ImportFailed, _failed]);
        }
    }
}
