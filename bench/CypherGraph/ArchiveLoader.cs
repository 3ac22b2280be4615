using ActorGraph.Cypher;

namespace ActorGraph.CypherGraph;

/// <summary>Loads the files of <see cref="ArchiveGenerator"/> with LOAD CSV, in transactions of a hundred thousand rows.</summary>
internal static class ArchiveLoader
{
    public static void Load(CypherDatabase database, string folder)
    {
        Run(database, folder, "actors.csv", """
            CREATE (a:Actor:$(row.label) {id: row.id, name: row.name, key: row.key, kind: row.kind, aliases: [], country: row.country})
            """);
        Run(database, folder, "articles.csv", """
            CREATE (:Article {id: row.id, title: row.title, publisher: row.publisher, published: date(row.published)})
            """);
        Run(database, folder, "evidence.csv", """
            MATCH (article:Article {id: row.article})
            CREATE (:Evidence {id: row.id, sentence: toInteger(row.sentence), text: row.text, start: toInteger(row.start),
              end: toInteger(row.end)})-[:IN]->(article)
            """);
        Run(database, folder, "relations.csv", """
            MATCH (subject:Actor {id: row.subject}), (object:Actor {id: row.object})
            CREATE (subject)-[:$(row.type) {id: row.id, start: date(row.start),
              end: CASE WHEN row.end IS NULL THEN null ELSE date(row.end) END, precision: row.precision, status: row.status,
              confidence: toFloat(row.confidence), firstReported: date(row.reported), lastReported: date(row.reported),
              evidence: [row.evidence]}]->(object)
            """);
    }

    private static void Run(CypherDatabase database, string folder, string file, string create)
    {
        var (made, seconds) = CsvFile.Load(database, folder, file, $"CALL (row) {{ {create} }} IN TRANSACTIONS OF 100000 ROWS");
        JsonLine.Write(
            ("file", file),
            ("nodes", (double)made.NodesCreated),
            ("relations", (double)made.RelationshipsCreated),
            ("seconds", Math.Round(seconds, 1)),
            ("rows_a_second", Math.Round(Math.Max(made.NodesCreated, made.RelationshipsCreated) / seconds)));
    }
}
