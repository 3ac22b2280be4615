using System.CommandLine;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Gazetteers;
using ActorGraph.Graph.Queries;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>query: the canned queries; each is a command whose options come from its file.</summary>
internal static class QueryCommand
{
    public static Command Create(CommandContext context, GlobalOptions global)
    {
        var command = new Command("query", context.Messages[Message.QueryDescription]);
        foreach (var query in context.Queries.Queries)
        {
            command.Add(CreateOne(context, global, query));
        }

        command.SetAction(_ => List(context));
        return command;
    }

    private static Command CreateOne(CommandContext context, GlobalOptions global, CannedQuery query)
    {
        var options = new QueryOptions(query, context.Messages);
        var format = new FormatOption(context.Messages, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command(query.Name, $"{query.Title}. {query.Description}".Trim());
        var limits = new LimitOptions(context.Messages);
        format.AddTo(command);
        options.AddTo(command);
        limits.AddTo(command);
        command.SetAction((parsed, token) => context.GuardAsync(() => RunAsync(
            context,
            parsed.GetValue(global.Store),
            limits.Read(parsed),
            query,
            options.Read(parsed),
            format.Read(parsed),
            token)));
        return command;
    }

    private static int List(CommandContext context)
    {
        foreach (var problem in context.Queries.Problems)
        {
            context.Tell(context.Messages.Describe(problem));
        }

        var rows = context.Queries.Queries.Select(object?[] (query) => [query.Name, query.Title]).ToList();
        new RowPrinter(context.Output, context.Environment.OutputWidth)
            .PrintTable([context.Messages[Message.Title], context.Messages[Message.Meaning]], rows);
        context.Tell(context.Messages[Message.QueryFooter]);
        return context.Queries.Problems.Length > 0 ? ExitCode.Negative : ExitCode.Success;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        string? store,
        QueryLimits limits,
        CannedQuery query,
        Dictionary<string, object?> parameters,
        OutputFormat format,
        CancellationToken cancellationToken)
    {
        var session = await context.OpenAsync(store, StoreMode.Existing, limits, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var resolver = new ActorResolver(session, Gazetteer.Load);
            foreach (var parameter in query.Parameters.Where(parameter => parameter.Kind == QueryParameterKind.Actor))
            {
                if (parameters[parameter.Name] is not string name)
                {
                    continue;
                }

                var actor = await resolver.ResolveAsync(name, cancellationToken).ConfigureAwait(false);
                if (actor.Name is null)
                {
                    TellUnresolved(context, name, actor);
                    return ExitCode.Negative;
                }

                parameters[parameter.Name] = actor.Name;
            }

            var result = await session.AskAsync(query.Text, parameters, cancellationToken).ConfigureAwait(false);
            var count = await new RowPrinter(context.Output, context.Environment.OutputWidth)
                .PrintAsync(result, format, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                context.Tell(context.Messages[Message.NoRows]);
            }
        }

        return ExitCode.Success;
    }

    private static void TellUnresolved(CommandContext context, string name, ActorResolution actor)
    {
        var messages = context.Messages;
        if (actor.Candidates.Length > 0)
        {
            context.Tell(messages[Message.AmbiguousActor, name, messages.Choice(actor.Candidates)]);
            return;
        }

        context.Tell(messages[Message.UnknownActor, name]);
        if (actor.Suggestions.Length > 0)
        {
            context.Tell(messages[Message.DidYouMean, messages.Choice(actor.Suggestions)]);
        }
    }
}
