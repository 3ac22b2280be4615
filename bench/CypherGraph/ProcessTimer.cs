using System.Diagnostics;
using ActorGraph.Cypher;
using ActorGraph.Graph.Queries;

namespace ActorGraph.CypherGraph;

/// <summary>Times opening a store, and the canned queries as a user runs them: a process for each, from its start to its end.</summary>
internal static class ProcessTimer
{
    public static void RunOpen(string store, int runs)
    {
        var timing = Timing.Of(runs, () =>
        {
            using var database = CypherDatabase.Open(store);
            _ = database.Run("RETURN 1").Count();
        });
        JsonLine.Write([("open", store), .. timing.Fields]);
    }

    /// <summary>Times every canned query.</summary>
    /// <param name="store">A loaded archive.</param>
    /// <param name="program">The program, as it is published.</param>
    /// <param name="runs">How often.</param>
    public static void RunQueries(string store, string program, int runs)
    {
        JsonLine.Write([("process", "--version"), .. Timing.Of(runs, () => Start(program, "--version")).Fields]);
        var names = Names(store);
        foreach (var query in QueryLibrary.Load(null).Queries)
        {
            string[] arguments = ["query", query.Name, .. Values(query, names), "--store", store, "--format", "csv"];
            JsonLine.Write([("process", query.Name), .. Timing.Of(runs, () => Start(program, arguments)).Fields]);
        }
    }

    private static IEnumerable<string> Values(CannedQuery query, (string Actor, string Other) names) => query.Parameters
        .Select(parameter => (parameter.Name, Value: ArchiveTimer.ActorOf(parameter.Name, names)))
        .Where(parameter => parameter.Value is not null)
        .SelectMany(parameter => new[] { "--" + parameter.Name, parameter.Value! });

    private static (string Actor, string Other) Names(string store)
    {
        using var database = CypherDatabase.Open(store);
        return ArchiveTimer.Actors(database);
    }

    private static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, line) => _ = line;
        process.BeginErrorReadLine();
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode == 2)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed with exit code 2.");
        }
    }
}
