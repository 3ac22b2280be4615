using System.Diagnostics;
using ActorGraph.Cypher;

namespace ActorGraph.CypherGraph;

/// <summary>Loads a generated graph with LOAD CSV, as a user would.</summary>
internal static class CsvLoader
{
    public static void Load(CypherDatabase database, string folder)
    {
        var watch = Stopwatch.StartNew();
        database.Run("CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE").Dispose();
        CsvFile.Load(database, folder, "actors.csv", "CREATE (:Actor {id: toInteger(row.id), name: row.name, kind: row.kind})");
        var (made, _) = CsvFile.Load(
            database,
            folder,
            "relations.csv",
            """
            MATCH (s:Actor {id: toInteger(row.subject)}), (o:Actor {id: toInteger(row.object)})
            CREATE (s)-[:$(row.type) {id: toInteger(row.id), start: date(row.start),
              end: CASE row.end WHEN '' THEN null ELSE date(row.end) END,
              status: row.status, confidence: toFloat(row.confidence)}]->(o)
            """);
        var seconds = watch.Elapsed.TotalSeconds;
        JsonLine.Write(("load_relations_a_second", Math.Round(made.RelationshipsCreated / seconds)), ("seconds", Math.Round(seconds, 1)));
    }
}
