using System.CommandLine;
using System.Runtime.InteropServices;
using ActorGraph.Cli.Messages;
using ActorGraph.Cli.Output;
using ActorGraph.Graph.Store;

namespace ActorGraph.Cli.Commands;

/// <summary>status: where the graph is, what it holds, versions.</summary>
internal static class StatusCommand
{
    private static readonly (Message Label, string Name, string Query)[] Counts =
    [
        (Message.StatusArticles, "articles", "MATCH (n:Article) RETURN count(n) AS n"),
        (Message.StatusActors, "actors", "MATCH (n:Actor) RETURN count(n) AS n"),
        (Message.StatusRelations, "relations", "MATCH (:Actor)-[r]->(:Actor) RETURN count(r) AS n"),
        (Message.StatusEvidence, "evidence", "MATCH (n:Evidence) RETURN count(n) AS n"),
    ];

    private const string Components =
        "CALL dbms.components() YIELD name, versions RETURN name + ' ' + versions[0] AS component";

    public static Command Create(CommandContext context, GlobalOptions global)
    {
        var format = new FormatOption(context.Messages, OutputFormat.Table, OutputFormat.Json);
        var command = new Command("status", context.Messages[Message.StatusDescription]);
        format.AddTo(command);
        command.SetAction((parsed, token) => context.GuardAsync(
            () => RunAsync(context, parsed.GetValue(global.Store), format.Read(parsed), token)));
        return command;
    }

    private static async Task<int> RunAsync(
        CommandContext context, string? store, OutputFormat format, CancellationToken cancellationToken)
    {
        var address = context.AddressOf(store);
        var facts = new List<(Message Label, string Name, object? Value)> { (Message.StatusStore, "store", address.ToString()) };
        if (address.Path is { } path && !File.Exists(path))
        {
            facts.Add((Message.StatusSize, "size", null));
        }
        else
        {
            if (address.Path is not null)
            {
                facts.Add((Message.StatusSize, "size", new FileInfo(address.Path).Length));
            }

            await AskAsync(context, store, facts, cancellationToken).ConfigureAwait(false);
        }

        facts.Add((Message.StatusQueries, "queries", (long)context.Queries.Queries.Length));
        facts.Add((Message.StatusVersion, "version", ProgramVersion.Text));
        facts.Add((Message.StatusRuntime, "runtime", $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"));
        Print(context, facts, format);
        return ExitCode.Success;
    }

    private static async Task AskAsync(
        CommandContext context,
        string? store,
        List<(Message Label, string Name, object? Value)> facts,
        CancellationToken cancellationToken)
    {
        var session = await context.OpenAsync(store, StoreMode.Existing, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            foreach (var (label, name, query) in Counts)
            {
                facts.Add((label, name, (await ColumnAsync(session, query, cancellationToken).ConfigureAwait(false))[0]));
            }

            var components = await ColumnAsync(session, Components, cancellationToken).ConfigureAwait(false);
            facts.Add((Message.StatusEngine, "engine", string.Join(", ", components)));
        }
    }

    private static async Task<List<object?>> ColumnAsync(
        ICypherSession session, string query, CancellationToken cancellationToken)
    {
        var result = await session.ReadAsync(query, new Dictionary<string, object?>(), cancellationToken).ConfigureAwait(false);
        var rows = await result.ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row[0])];
    }

    private static void Print(
        CommandContext context, List<(Message Label, string Name, object? Value)> facts, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            using var json = JsonText.Writer(context.Output);
            JsonValue.Write(json, facts.ToDictionary(fact => fact.Name, fact => fact.Value));
            json.Flush();
            context.Output.WriteLine();
            return;
        }

        var width = facts.Max(fact => TextWidth.Of(context.Messages[fact.Label]));
        foreach (var (label, _, value) in facts)
        {
            var text = label == Message.StatusSize ? SizeText(context, value) : CellText.Of(value);
            context.Output.WriteLine($"{TextWidth.PadRight(context.Messages[label], width)}  {text}");
        }
    }

    private static string SizeText(CommandContext context, object? size) =>
        size is null ? context.Messages[Message.StatusAbsent] : context.Messages[Message.StatusBytes, size];
}
