namespace ActorGraph.Cypher.Tests.Planning;

public sealed class PlanTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public PlanTests()
    {
        _database.Run("CREATE CONSTRAINT actor FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        _database.Run("CREATE INDEX names FOR (a:Actor) ON (a.name)");
        _database.Run("UNWIND range(1, 200) AS i CREATE (:Actor {id: i, name: 'n' + i})");
        _database.Run("MATCH (a:Actor), (b:Actor) WHERE b.id = a.id + 1 CREATE (a)-[:KNOWS]->(b)");
        _database.Run("UNWIND range(1, 500) AS i CREATE (:Other {i: i})");
    }

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("MATCH (a:Actor {id: $id})-[r]-(b:Actor) RETURN b", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor)-[r:KNOWS]->(b:Actor {id: $id}) RETURN a", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor) WHERE a.id IN [1, 2, 3] RETURN a", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor) WHERE a.name STARTS WITH 'n1' RETURN a", "NodeIndexSeekByPrefix")]
    [InlineData("MATCH (a:Actor) WHERE a.id > 10 AND a.id <= 12 RETURN a", "NodeIndexSeekByRange")]
    [InlineData("MATCH (a:Actor {id: $id}) MATCH (b:Actor {id: $id}) MERGE (a)-[:KNOWS]->(b)", "Expand(Into)")]
    [InlineData("UNWIND $list AS id MERGE (a:Actor {id: id}) SET a.seen = true", "NodeUniqueIndexSeek")]
    [InlineData("MATCH (a:Actor {id: 1}), (b:Actor {id: 9}), p = shortestPath((a)-[*]-(b)) RETURN p", "NodeUniqueIndexSeek")]
    public void An_indexed_start_is_sought_and_nothing_scanned(string query, string step)
    {
        var plan = Explain(query);

        Assert.Contains(step, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Scan", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_an_equality_joins_are_hashed()
    {
        Assert.Contains(
            "ValueHashJoin", Explain("MATCH (a:Actor), (o:Other) WHERE toInteger(a.name) = o.i RETURN a, o"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_gives_what_a_scan_gives()
    {
        Assert.Equal(
            [11L, 12L], _database.Run("MATCH (a:Actor) WHERE a.id > 10 AND 12 >= a.id RETURN a.id ORDER BY a.id").Select(row => row[0]));
        Assert.Equal(111L, _database.Run("MATCH (a:Actor) WHERE a.name STARTS WITH 'n1' RETURN count(a)").Single()[0]);
        Assert.Empty(_database.Run("MATCH (a:Actor) WHERE a.id > 'x' RETURN a"));
    }

    [Fact]
    public void Reads_wait_for_writes_that_would_change_them()
    {
        Assert.Contains("Eager", Explain("MATCH (a:Actor) CREATE (:Actor {id: -a.id})"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Eager", Explain("UNWIND $rows AS row MATCH (a:Actor {id: row.a}) MATCH (b:Actor {id: row.b}) CREATE (a)-[:NEW]->(b)"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_counts_rows_and_accesses()
    {
        var result = _database.Run("PROFILE MATCH (a:Actor {id: 7})-[:KNOWS]-(b) RETURN b.id AS id");
        Assert.Equal(2, result.Count());

        var plan = result.Summary.Plan!;
        Assert.Equal(2, plan.Rows);
        Assert.InRange(Accesses(plan), 1, 20);
    }

    private string Explain(string query) => _database.Run("EXPLAIN " + query).Summary.Plan!.ToString();

    private static long Accesses(CypherPlan plan) => (plan.StoreAccesses ?? 0) + plan.Inputs.Sum(Accesses);
}
