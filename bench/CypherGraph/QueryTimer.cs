using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ActorGraph.Cypher;

namespace ActorGraph.CypherGraph;

/// <summary>Times the shared queries, and prints a digest of their rows that other systems' runners print too.</summary>
internal static class QueryTimer
{
    public static void Run(CypherDatabase database, string folder, int runs, string? only)
    {
        using var hubs = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "hubs.json")));
        using var queries = JsonDocument.Parse(File.ReadAllText(QueriesPath()));
        foreach (var query in queries.RootElement.EnumerateArray())
        {
            if (only is not null && !query.GetProperty("name").GetString()!.Contains(only, StringComparison.Ordinal))
            {
                continue;
            }

            var hub = hubs.RootElement.GetProperty(query.GetProperty("hub").GetString()!).GetInt64();
            Run(database, query.GetProperty("name").GetString()!, query.GetProperty("cypher").GetString()!, hub, runs);
        }
    }

    private static string QueriesPath() =>
        Environment.GetEnvironmentVariable("BENCH_QUERIES") ?? "../shared/bench/queries.json";

    private static void Run(CypherDatabase database, string name, string cypher, long hub, int runs)
    {
        var parameters = new Dictionary<string, object?> { ["id"] = hub };
        List<string[]> rows = [];
        var timing = Timing.Of(runs, () =>
        {
            using var result = database.Run(cypher, parameters);
            rows = result.Select(row => Array.ConvertAll(row, Text)).ToList();
        });
        var digest = Convert.ToHexStringLower(SHA256.HashData(JsonLine.Rows(rows)))[..8];
        JsonLine.Write([("query", name), ("rows", rows.Count), ("digest", digest), .. timing.Fields]);
    }

    private static string Text(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        null => "null",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
