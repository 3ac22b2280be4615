using System.CommandLine;
using ActorGraph.Cli.Messages;

namespace ActorGraph.Cli.Commands;

/// <summary>
/// tour: the main job on sample articles, each step shown as the command that a user would type, in a new graph.
/// </summary>
internal static class TourCommand
{
    private const string Samples = "samples";

    private static readonly string[][] Questions =
    [
        ["query", "alliances", "--actor", "Mali"],
        ["query", "who-left", "--organisation", "Cedeao"],
        ["query", "demands"],
    ];

    public static Command Create(CommandContext context, GlobalOptions global)
    {
        var folder = new Argument<string>("PATH")
        {
            Description = context.Messages[Message.TourFolder],
            DefaultValueFactory = _ => Samples,
        };
        var command = new Command("tour", context.Messages[Message.TourDescription]) { folder };
        command.SetAction((parsed, token) => RunAsync(
            context, parsed.GetRequiredValue(folder), parsed.GetValue(global.Store) ?? NewStore(), token));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, string folder, string store, CancellationToken cancellationToken)
    {
        foreach (var step in Questions.Prepend(["import", folder]))
        {
            context.Output.WriteLine($"$ actorgraph {string.Join(' ', step)} --store {store}");
            var code = await CommandTree.RunAsync(
                [.. step, "--store", store, .. GlobalOptions.ArgumentsOf(context.Login), "--lang", context.Messages.Language], context.Environment, cancellationToken)
                .ConfigureAwait(false);
            if (code != ExitCode.Success)
            {
                return code;
            }

            context.Output.WriteLine();
        }

        context.Tell(context.Messages[Message.TourEnd, store]);
        return ExitCode.Success;
    }

    private static string NewStore() =>
        Path.Join(Directory.CreateTempSubdirectory("actorgraph-").FullName, "tour.db");
}
