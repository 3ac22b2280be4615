using System.Diagnostics;
using ActorGraph.Cypher;

namespace ActorGraph.CypherGraph;

/// <summary>Loads a generated graph with the statements that are used for Neo4j: UNWIND over batches of rows.</summary>
internal static class CsvLoader
{
    private const int ActorBatch = 10_000;
    private const int RelationBatch = 20_000;

    public static void Load(CypherDatabase database, string folder)
    {
        var watch = Stopwatch.StartNew();
        database.Run("CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE").Dispose();
        foreach (var rows in Rows(Path.Combine(folder, "actors.csv")).Chunk(ActorBatch))
        {
            database.Run(
                "UNWIND $rows AS row CREATE (:Actor {id: toInteger(row.id), name: row.name, kind: row.kind})",
                new Dictionary<string, object?> { ["rows"] = rows }).Dispose();
        }

        var relations = 0;
        foreach (var rows in Rows(Path.Combine(folder, "relations.csv")).Chunk(RelationBatch))
        {
            using var transaction = database.BeginTransaction(AccessMode.Write);
            foreach (var some in rows.GroupBy(row => (string)row["type"]!))
            {
                transaction.Run(
                    $$"""
                    UNWIND $rows AS row
                    MATCH (s:Actor {id: toInteger(row.subject)}), (o:Actor {id: toInteger(row.object)})
                    CREATE (s)-[:{{some.Key}} {id: toInteger(row.id), start: date(row.start),
                      end: CASE row.end WHEN '' THEN null ELSE date(row.end) END,
                      status: row.status, confidence: toFloat(row.confidence)}]->(o)
                    """,
                    new Dictionary<string, object?> { ["rows"] = some }).Dispose();
            }

            transaction.Commit();
            relations += rows.Length;
        }

        var seconds = watch.Elapsed.TotalSeconds;
        JsonLine.Write(("load_relations_a_second", Math.Round(relations / seconds)), ("seconds", Math.Round(seconds, 1)));
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(string path)
    {
        string[]? header = null;
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(',');
            if (header is null)
            {
                header = cells;
                continue;
            }

            var row = new Dictionary<string, object?>(cells.Length, StringComparer.Ordinal);
            for (var i = 0; i < cells.Length; i++)
            {
                row[header[i]] = cells[i];
            }

            yield return row;
        }
    }
}
