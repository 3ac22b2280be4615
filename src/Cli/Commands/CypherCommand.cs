using System.CommandLine;
using System.CommandLine.Parsing;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Reading;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>cypher: any query.</summary>
internal static class CypherCommand
{
    public static Command Create(CommandContext context, GlobalOptions global)
    {
        var messages = context.Messages;
        var query = new Argument<string>("QUERY") { Description = messages[Message.CypherQuery] };
        var parameters = new Option<Dictionary<string, object?>>("--param")
        {
            Description = messages[Message.CypherParameter],
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result => ParseParameters(result, messages),
        };
        var format = new FormatOption(messages, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("cypher", messages[Message.CypherDescription]) { query, parameters };
        var limits = new LimitOptions(messages);
        format.AddTo(command);
        limits.AddTo(command);
        command.SetAction((parsed, token) => context.GuardAsync(() => RunAsync(
            context,
            parsed.GetValue(global.Store),
            limits.Read(parsed),
            parsed.GetRequiredValue(query),
            parsed.GetValue(parameters) ?? [],
            format.Read(parsed),
            token)));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context,
        string? store,
        QueryLimits limits,
        string query,
        Dictionary<string, object?> parameters,
        OutputFormat format,
        CancellationToken cancellationToken)
    {
        if (query == ArticleFinder.StandardInput)
        {
            using var reader = new StreamReader(context.Environment.Input());
            query = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        }

        var session = await OpenAsync(context, store, limits, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var result = await session.AskAsync(query, parameters, cancellationToken).ConfigureAwait(false);
            var printer = new RowPrinter(context.Output, context.Environment.OutputWidth);
            var count = await printer.PrintAsync(result, format, cancellationToken).ConfigureAwait(false);
            PrintPlan(context, result.Plan, format);
            Report(context, result, count);
        }

        return ExitCode.Success;
    }

    // A reader beside an import must not wait for it: the schema is only looked at where there is no store yet.
    private static async Task<ICypherSession> OpenAsync(
        CommandContext context, string? store, QueryLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            return await context.OpenAsync(store, StoreMode.Existing, limits, cancellationToken).ConfigureAwait(false);
        }
        catch (GraphStoreException error) when (error.Code == GraphStores.AbsentCode)
        {
            return await context.OpenAsync(store, StoreMode.Create, limits, cancellationToken).ConfigureAwait(false);
        }
    }

    // What another program reads stays rows alone.
    private static void PrintPlan(CommandContext context, string? plan, OutputFormat format)
    {
        if (plan is not null)
        {
            (format == OutputFormat.Table ? context.Output : context.Environment.Error).Write(plan);
        }
    }

    private static void Report(CommandContext context, ICypherResult result, int count)
    {
        var counters = result.Counters;
        if (count == 0 && result.Columns.Count > 0 && result.Plan is null)
        {
            context.Tell(context.Messages[Message.NoRows]);
        }

        foreach (var (name, value) in Changes(counters).Where(change => change.Value > 0))
        {
            context.Tell(context.Messages[Message.Changed, name, value]);
        }
    }

    private static (string Name, int Value)[] Changes(WriteCounters counters) =>
    [
        ("nodes created", counters.NodesCreated),
        ("nodes deleted", counters.NodesDeleted),
        ("relationships created", counters.RelationshipsCreated),
        ("relationships deleted", counters.RelationshipsDeleted),
        ("properties set", counters.PropertiesSet),
        ("labels added", counters.LabelsAdded),
        ("labels removed", counters.LabelsRemoved),
        ("indexes added", counters.IndexesAdded),
        ("indexes removed", counters.IndexesRemoved),
        ("constraints added", counters.ConstraintsAdded),
        ("constraints removed", counters.ConstraintsRemoved),
    ];

    private static Dictionary<string, object?> ParseParameters(ArgumentResult result, MessageCatalog messages)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var token in result.Tokens)
        {
            var equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                result.AddError(messages[Message.NotAParameter, token.Value]);
                continue;
            }

            parameters[token.Value[..equals].TrimStart('$')] = ParameterValue.Parse(token.Value[(equals + 1)..]);
        }

        return parameters;
    }
}
