using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.DataFiles;
using ActorGraph.Graph.Extraction;
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
        var format = new FormatOption(messages, OutputFormat.Table, OutputFormat.Json, OutputFormat.Html);
        var confidence = Confidence.Option(messages);
        var explain = new Option<bool>("--explain") { Description = messages[Message.ExtractExplain] };
        var command = new Command("extract", messages[Message.ExtractDescription]) { path, explain, confidence };
        var data = new DataOption(messages);
        format.AddTo(command);
        article.AddTo(command);
        data.AddTo(command);
        command.SetAction((parsed, _) => context.GuardAsync(() => Task.FromResult(Run(
            context,
            parsed.GetRequiredValue(path),
            article.Read(parsed),
            data.Read(parsed),
            parsed.GetValue(confidence),
            format.Read(parsed),
            parsed.GetValue(explain)))));
        return command;
    }

    private static int Run(
        CommandContext context,
        string path,
        ArticleMetadata defaults,
        DataSource data,
        double confidence,
        OutputFormat format,
        bool explains)
    {
        if (SingleArticle.Read(context, path, defaults) is not { } article)
        {
            return ExitCode.BadInput;
        }

        var extraction = context.Environment.CreateExtractor(data)(article).AtLeast(confidence);
        Write(context, extraction, format, explains);
        if (format == OutputFormat.Table && extraction.Relations.IsEmpty)
        {
            context.Tell(context.Messages[Message.NoRelations]);
        }

        return ExitCode.Success;
    }

    private static void Write(CommandContext context, ArticleExtraction extraction, OutputFormat format, bool explains)
    {
        var printer = new RowPrinter(context.Output, context.Environment.OutputWidth);
        switch (format)
        {
            case OutputFormat.Json:
                ExtractionJson.Write(context.Output, extraction, explains);
                break;
            case OutputFormat.Html:
                new ExtractionHtml(context.Output, context.Messages, explains).Write(extraction);
                break;
            case OutputFormat.Table when explains:
                new ExplanationText(context.Output, context.Messages, printer.Width).Write(extraction);
                break;
            default:
                printer.PrintTable(ExtractionTable.Columns, ExtractionTable.Rows(extraction));
                break;
        }
    }
}
