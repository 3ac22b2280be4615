using System.Diagnostics;
using ActorGraph.Graph.Store;

namespace ActorGraph.CypherGraph;

/// <summary>
/// Loads a generated graph into a server over Bolt, with the statements and in the batches of ../shared/bench/neo4j.cjs, which does
/// the same through Neo4j's own driver for JavaScript.
/// </summary>
internal static class ServerLoader
{
    private const int ActorsAtATime = 10_000;
    private const int RelationsAtATime = 20_000;

    private static readonly Dictionary<string, object?> None = [];

    public static async Task LoadAsync(string store, string folder)
    {
        await using var session = await GraphStores.OpenAsync(StoreAddress.Parse(store), StoreMode.Existing);
        await (await session.RunAsync("CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE", None)).ToListAsync();
        var watch = Stopwatch.StartNew();
        foreach (var rows in Rows(folder, "actors.csv").Chunk(ActorsAtATime))
        {
            await session.WriteAsync((write, token) => RunAsync(
                write, "UNWIND $rows AS row CREATE (:Actor {id: toInteger(row.id), name: row.name, kind: row.kind})", rows, token));
        }

        var count = 0;
        foreach (var rows in Rows(folder, "relations.csv").Chunk(RelationsAtATime))
        {
            await session.WriteAsync((write, token) => LoadRelationsAsync(write, rows, token));
            count += rows.Length;
        }

        var seconds = watch.Elapsed.TotalSeconds;
        JsonLine.Write(("load_relations_a_second", Math.Round(count / seconds)), ("seconds", Math.Round(seconds, 1)));
    }

    private static async Task<bool> LoadRelationsAsync(
        ICypherTransaction transaction, Dictionary<string, object?>[] rows, CancellationToken cancellationToken)
    {
        foreach (var group in rows.GroupBy(row => (string)row["type"]!))
        {
            var create = $$"""
                UNWIND $rows AS row MATCH (s:Actor {id: toInteger(row.subject)}), (o:Actor {id: toInteger(row.object)})
                CREATE (s)-[:{{group.Key}} {id: toInteger(row.id), start: date(row.start), end: CASE row.end WHEN '' THEN null ELSE date(row.end) END,
                status: row.status, confidence: toFloat(row.confidence)}]->(o)
                """;
            await RunAsync(transaction, create, [.. group], cancellationToken);
        }

        return true;
    }

    private static async Task<bool> RunAsync(
        ICypherTransaction transaction, string query, Dictionary<string, object?>[] rows, CancellationToken cancellationToken)
    {
        var result = await transaction.RunAsync(query, new Dictionary<string, object?> { ["rows"] = rows }, cancellationToken);
        await result.ToListAsync(cancellationToken);
        return true;
    }

    // The generator writes no quotes.
    private static IEnumerable<Dictionary<string, object?>> Rows(string folder, string file)
    {
        string[]? header = null;
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            var cells = line.Split(',');
            if (header is null)
            {
                header = cells;
                continue;
            }

            yield return header.Zip(cells).ToDictionary(cell => cell.First, object? (cell) => cell.Second);
        }
    }
}
