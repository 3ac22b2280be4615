using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Graph.Checking;
using ActorGraph.Graph.DataFiles;

namespace ActorGraph.Cli.Commands;

/// <summary>check: whether data files are right, for people who extend them.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandContext context)
    {
        var messages = context.Messages;
        var folder = new Argument<string?>("FOLDER")
        {
            Description = messages[Message.CheckFolder],
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check", messages[Message.CheckDescription]) { folder };
        command.SetAction((parsed, token) => context.GuardAsync(() => Task.FromResult(
            Run(context, parsed.GetValue(folder), token))));
        return command;
    }

    private static int Run(CommandContext context, string? folder, CancellationToken cancellationToken)
    {
        var messages = context.Messages;
        var data = folder is null ? DataSource.Program : DataSource.Read(folder);
        var report = DataChecker.Check(data, cancellationToken);
        foreach (var error in report.Errors)
        {
            context.Output.WriteLine(messages.Describe(error));
        }

        foreach (var problem in report.Problems)
        {
            context.Output.WriteLine(messages.Describe(problem));
        }

        context.Tell(report.IsClean
            ? messages[Message.CheckClean, report.Files, report.Rules]
            : messages[Message.CheckProblems, report.Errors.Length + report.Problems.Length]);
        return report.IsClean ? ExitCode.Success : ExitCode.Negative;
    }
}
