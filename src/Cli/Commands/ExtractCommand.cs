using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Reading;

namespace ActorGraph.Cli.Commands;

/// <summary>extract: the relations of an article, without storing them.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommandContext context)
    {
        var messages = context.Messages;
        var path = new Argument<string>("PATH") { Description = messages[Message.ArticlePath] };
        var article = new ArticleOptions(messages);
        var format = new FormatOption(messages, OutputFormat.Table, OutputFormat.Json);
        var command = new Command("extract", messages[Message.ExtractDescription]) { path };
        format.AddTo(command);
        article.AddTo(command);
        command.SetAction((parsed, _) => context.GuardAsync(() => Task.FromResult(
            Run(context, parsed.GetRequiredValue(path), article.Read(parsed), format.Read(parsed)))));
        return command;
    }

    private static int Run(CommandContext context, string path, ArticleMetadata defaults, OutputFormat format)
    {
        if (SingleArticle.Read(context, path, defaults) is not { } article)
        {
            return ExitCode.BadInput;
        }

        var extraction = context.Environment.CreateExtractor()(article);
        if (format == OutputFormat.Json)
        {
            ExtractionJson.Write(context.Output, extraction);
            return ExitCode.Success;
        }

        var rows = ExtractionTable.Rows(extraction);
        new RowPrinter(context.Output, context.Environment.OutputWidth).PrintTable(ExtractionTable.Columns, rows);
        if (rows.Count == 0)
        {
            context.Tell(context.Messages[Message.NoRelations]);
        }

        return ExitCode.Success;
    }
}
