namespace ActorGraph.Cypher.Tests.Execution;

public sealed class FacadeTests
{
    [Fact]
    public void What_is_created_can_be_matched()
    {
        using var database = CypherDatabase.Open(":memory:");
        var created = database.Run(
            "CREATE (a:Actor {id: 'mali', name: 'Mali'})-[r:LEFT {start: $day}]->(b:Actor {id: 'cedeao'}) RETURN a.name AS name",
            new Dictionary<string, object?> { ["day"] = new DateOnly(2024, 1, 28) });

        Assert.Equal(["Mali"], created.Single());
        Assert.Equal((2, 1), (created.Summary.Counters.NodesCreated, created.Summary.Counters.RelationshipsCreated));
        var rows = database.Run("MATCH (a:Actor)-[r:LEFT]->(b) WHERE a.name STARTS WITH 'M' RETURN a, r, b.id AS id, r.start").ToList();
        var row = Assert.Single(rows);
        Assert.Equal("Mali", Assert.IsType<CypherNode>(row[0]).Properties["name"]);
        Assert.Equal("LEFT", Assert.IsType<CypherRelationship>(row[1]).Type);
        Assert.Equal("cedeao", row[2]);
        Assert.Equal(new DateOnly(2024, 1, 28), row[3]);
    }

    [Fact]
    public void A_batch_is_merged_once()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE CONSTRAINT actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        var rows = Enumerable.Range(0, 10).Select(i => new Dictionary<string, object?> { ["s"] = $"a{i % 3}", ["t"] = $"b{i}" }).ToList();
        const string Load = """
            UNWIND $rows AS row
            MERGE (a:Actor {id: row.s})
            MERGE (b:Actor {id: row.t}) ON CREATE SET b.name = row.t
            MERGE (a)-[r:KNOWS]->(b)
            ON CREATE SET r.n = 1
            ON MATCH SET r.n = r.n + 1
            """;
        var parameters = new Dictionary<string, object?> { ["rows"] = rows };
        var first = database.Run(Load, parameters).Summary.Counters;
        var second = database.Run(Load, parameters).Summary.Counters;

        Assert.Equal((13, 10), (first.NodesCreated, first.RelationshipsCreated));
        Assert.Equal((0, 0), (second.NodesCreated, second.RelationshipsCreated));
        var counted = database.Run("MATCH (a:Actor)-[r:KNOWS]->() RETURN a.id AS id, count(*) AS n, sum(r.n) AS total ORDER BY n DESC, id").ToList();
        Assert.Equal(["a0", 4L, 8L], counted[0]);
        Assert.Equal(3, counted.Count);
    }

    [Fact]
    public void A_plan_seeks_in_the_index()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("CREATE CONSTRAINT actor FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        database.Run("UNWIND range(1, 100) AS i CREATE (:Actor {id: i})");

        var plan = database.Run("EXPLAIN MATCH (a:Actor {id: 7})-[r]-(b) RETURN b").Summary.Plan!.ToString();

        Assert.Contains("NodeUniqueIndexSeek", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Scan", plan, StringComparison.Ordinal);
    }
}
