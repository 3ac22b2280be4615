using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Reading;
using ActorGraph.Text.ConllU;

namespace ActorGraph.Cli.Commands;

/// <summary>analyze: the syntactic analysis of an article, for people who write rules.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CommandContext context)
    {
        var messages = context.Messages;
        var path = new Argument<string>("PATH") { Description = messages[Message.ArticlePath] };
        var format = new FormatOption(messages, OutputFormat.Conllu);
        var command = new Command("analyze", messages[Message.AnalyzeDescription]) { path };
        format.AddTo(command);
        command.SetAction((parsed, _) =>
            context.GuardAsync(() => Task.FromResult(Run(context, parsed.GetRequiredValue(path)))));
        return command;
    }

    private static int Run(CommandContext context, string path)
    {
        if (SingleArticle.Read(context, path, new ArticleMetadata()) is not { } article)
        {
            return ExitCode.BadInput;
        }

        ConllUWriter.Write(context.Output, context.Environment.CreateAnalyzer()(article.Text));
        return ExitCode.Success;
    }
}
