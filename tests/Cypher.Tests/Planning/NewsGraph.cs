namespace ActorGraph.Cypher.Tests.Planning;

/// <summary>
/// A graph like that of the news: one state with its organs, its relations and their evidence, and besides it any
/// number of other actors, relations, sentences and articles that have nothing to do with it but a hub that they share.
/// </summary>
internal static class NewsGraph
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cypher");

    public static IEnumerable<string> QueryNames =>
        Directory.EnumerateFiles(Folder, "*.cypher").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static CypherDatabase Create(int others)
    {
        var database = CypherDatabase.Open(":memory:");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Folder, "schema")).Order(StringComparer.Ordinal))
        {
            foreach (var command in Text(path).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                database.Run(command);
            }
        }

        database.Run("CREATE (:Actor:State {id: 'MLI', name: 'Mali', kind: 'state'}), (:Actor:State {id: 'FRA', name: 'France', kind: 'state'}), (:Actor:Organisation {id: 'CEDEAO', name: 'Cedeao', kind: 'organisation'})");
        database.Run("UNWIND ['government', 'military'] AS kind CREATE (:Actor {id: 'MLI-' + kind, name: 'Mali ' + kind, kind: kind, country: 'MLI'})");
        database.Run("UNWIND range(1, 12) AS i CREATE (:Actor:State {id: 'N' + i, name: 'Neighbour ' + i, kind: 'state'})");
        database.Run("UNWIND range(1, 5) AS i CREATE (:Article {id: 'a' + i, title: 'Article ' + i, published: date('2024-01-01')})");
        Relate(database, "ALLIED_WITH", "MATCH (a:Actor {id: 'MLI'}), (b:Actor) WHERE b.name STARTS WITH 'Neighbour'");
        Relate(database, "ATTACKED", "MATCH (a:Actor {id: 'N1'}), (b:Actor {id: 'MLI-military'})");
        Relate(database, "BROKE_WITH", "MATCH (a:Actor {id: 'MLI-government'}), (b:Actor {id: 'N2'})");
        Relate(database, "DEMANDED_WITHDRAWAL", "MATCH (a:Actor {id: 'MLI-government'}), (b:Actor {id: 'FRA'})");
        Relate(database, "COOPERATED_WITH", "MATCH (a:Actor {id: 'N3'}), (b:Actor {id: 'FRA'})");
        Relate(database, "LEFT", "MATCH (a:Actor {id: 'MLI'}), (b:Actor {id: 'CEDEAO'})");
        Relate(database, "ALLIED_WITH", "MATCH (a:Actor {id: 'MLI'}), (b:Actor {id: 'FRA'})");
        Relate(database, "ALLIED_WITH", "MATCH (a:Actor {id: 'MLI'}), (b:Actor {id: 'FRA'})", "denied", "a2");
        AddOthers(database, others);
        return database;
    }

    /// <summary>A canned query with the values that its file gives to its parameters.</summary>
    public static (string Query, Dictionary<string, object?> Parameters) Read(string name, CypherDatabase database)
    {
        var lines = Text(Path.Combine(Folder, name + ".cypher")).Split('\n');
        var parameters = lines
            .Where(line => line.StartsWith(":param ", StringComparison.Ordinal))
            .Select(line => line[":param ".Length..].TrimEnd(';').Split(" => "))
            .ToDictionary(parts => parts[0], parts => database.Run("RETURN " + parts[1]).Single()[0]);
        return (string.Join('\n', lines.Where(line => !line.StartsWith(':'))), parameters);
    }

    private static string Text(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static void Relate(CypherDatabase database, string type, string ends, string status = "asserted", string article = "a1")
    {
        database.Run($$"""
            {{ends}} MATCH (article:Article {id: '{{article}}'})
            CREATE (e:Evidence {id: a.id + '{{type}}' + b.id + '{{article}}', text: 'x', start: 1, end: 2, sentence: 1})-[:IN]->(article)
            CREATE (a)-[:{{type}} {id: e.id, status: '{{status}}', start: date('2024-01-01'), firstReported: date('2024-01-02'), precision: 'day', confidence: 1.0, evidence: [e.id]}]->(b)
            """);
    }

    private static void AddOthers(CypherDatabase database, int count)
    {
        var parameters = new Dictionary<string, object?> { ["count"] = count };
        database.Run("UNWIND range(1, $count) AS i CREATE (:Actor:State {id: 'O' + i, name: 'Other ' + i, kind: 'state', country: 'C' + i})", parameters);
        database.Run("UNWIND range(1, $count) AS i CREATE (:Article {id: 'o' + i, title: 'Other ' + i, published: date('2023-01-01') - duration({days: i})})", parameters);
        foreach (var type in new[] { "ALLIED_WITH", "ATTACKED", "BROKE_WITH", "COOPERATED_WITH", "LEFT" })
        {
            database.Run(
                $$"""
                UNWIND range(1, $count) AS i
                MATCH (a:Actor {id: 'O' + i}), (b:Actor {id: 'O' + (1 + (7 * i) % $count)}), (article:Article {id: 'o' + i})
                CREATE (e:Evidence {id: '{{type}}' + i, text: 'x', start: 1, end: 2, sentence: 1})-[:IN]->(article)
                CREATE (a)-[:{{type}} {id: e.id, status: 'asserted', start: date('2023-01-01'), firstReported: date('2023-01-02'), precision: 'day', evidence: [e.id]}]->(b)
                """,
                parameters);
        }

        // An ally of the state that the whole world has to do with.
        database.Run(
            """
            UNWIND range(1, $count) AS i
            MATCH (a:Actor {id: 'O' + i}), (b:Actor {id: 'N3'})
            UNWIND ['ATTACKED', 'FOUGHT', 'COOPERATED_WITH'] AS type
            CREATE (a)-[:$(type) {id: type + '-N3-' + i, status: 'asserted', start: date('2025-01-01'), firstReported: date('2025-01-02'), precision: 'day', evidence: ['ATTACKED' + i]}]->(b)
            """,
            parameters);
    }
}
