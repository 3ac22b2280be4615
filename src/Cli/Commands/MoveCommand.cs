using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Moving;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>move: copies the graph from one store to another.</summary>
internal sealed class MoveCommand(CommandContext context)
{
    private const string FromName = "--from";
    private const string ToName = "--to";

    private bool _hasCopied;

    public static Command Create(CommandContext context)
    {
        var messages = context.Messages;
        var from = new Option<string>(FromName) { Description = messages[Message.MoveFrom], HelpName = "PATH|URI", Required = true };
        var to = new Option<string>(ToName) { Description = messages[Message.MoveTo], HelpName = "PATH|URI", Required = true };
        var user = new Option<string?>("--from-user") { Description = messages[Message.MoveFromUser], HelpName = "NAME" };
        var password = new Option<string?>("--from-password-file") { Description = messages[Message.MoveFromPasswordFile], HelpName = "FILE" };
        var database = new Option<string?>("--from-database") { Description = messages[Message.MoveFromDatabase], HelpName = "NAME" };
        var command = new Command("move", messages[Message.MoveDescription]) { from, to, user, password, database };
        command.SetAction((parsed, token) => context.GuardAsync(() =>
        {
            var login = new ServerLogin(
                parsed.GetValue(user) ?? context.Login.User,
                parsed.GetValue(password) ?? context.Login.PasswordFile,
                parsed.GetValue(database) ?? context.Login.Database);
            return new MoveCommand(context).RunAsync(
                context.AddressOf(parsed.GetRequiredValue(from), login) with { Option = FromName },
                context.AddressOf(parsed.GetRequiredValue(to)) with { Option = ToName },
                token);
        }));
        return command;
    }

    private async Task<int> RunAsync(StoreAddress from, StoreAddress to, CancellationToken cancellationToken)
    {
        try
        {
            return Tell(from, to, await MoveAsync(from, to, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception error) when (_hasCopied && error is OperationCanceledException or GraphStoreException)
        {
            context.Tell(context.Messages[Message.MoveGoOn]);
            throw;
        }
    }

    private async Task<MoveResult> MoveAsync(StoreAddress from, StoreAddress to, CancellationToken cancellationToken)
    {
        var source = await context.OpenAsync(from, StoreMode.Existing, cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            GraphMover.CheckDistinct(from, to);
            var target = await context.OpenAsync(to, StoreMode.Create, cancellationToken).ConfigureAwait(false);
            await using (target.ConfigureAwait(false))
            {
                return await new StatusLine(context.Environment)
                    .RunAsync(say => new GraphMover(from, source, to, target).MoveAsync(Report(say), cancellationToken))
                    .ConfigureAwait(false);
            }
        }
    }

    private Action<long, long> Report(Action<string> say) => (nodes, relationships) =>
    {
        _hasCopied = true;
        say(context.Messages[Message.MoveProgress, nodes, relationships]);
    };

    private int Tell(StoreAddress from, StoreAddress to, MoveResult result)
    {
        var messages = context.Messages;
        context.Output.WriteLine(messages[Message.MoveNodes, result.Nodes, result.Target.Nodes.Count]);
        context.Output.WriteLine(messages[Message.MoveRelationships, result.Relationships, result.Target.Relationships.Count]);
        if (result.IsSame)
        {
            context.Output.WriteLine(messages[Message.MoveChecksum, result.Target.Nodes, result.Target.Relationships]);
            Tell(result.Schema);
            return ExitCode.Success;
        }

        var (source, target) = (result.Source, result.Target);
        context.Tell(messages[
            Message.MoveDiffers,
            to,
            from,
            source.Nodes.Count - target.Nodes.Count,
            source.Relationships.Count - target.Relationships.Count]);
        return ExitCode.Negative;
    }

    private void Tell(SchemaCopy schema)
    {
        context.Output.WriteLine(context.Messages[Message.MoveSchema, schema.Copied]);
        foreach (var refusal in schema.Refusals)
        {
            context.Tell(context.Messages[Message.MoveSchemaRefusal, refusal.Name, refusal.Reason]);
        }
    }
}
