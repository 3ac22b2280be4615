using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Tests.Execution;

public sealed class LimitTests
{
    [Theory]
    [InlineData("UNWIND range(1, 1000000) AS i WITH i ORDER BY -i RETURN count(i)")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN collect(toString(i))")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN DISTINCT i")]
    public void A_query_that_keeps_too_much_fails_and_says_so(string query)
    {
        using var database = CypherDatabase.Open(":memory:", new CypherDatabaseOptions { MemoryLimit = 20 << 20 });

        var problem = Assert.Throws<CypherException>(() => database.Run(query).Count());

        Assert.Contains("limit of 20 MiB", problem.Message, StringComparison.Ordinal);
        Assert.Equal([1L], database.Run("RETURN 1").Single());
    }

    [Fact]
    public void The_first_of_many_sorted_rows_need_no_memory_for_the_others()
    {
        using var database = CypherDatabase.Open(":memory:", new CypherDatabaseOptions { MemoryLimit = 20 << 20 });

        var rows = database.Run("UNWIND range(1, 400) AS i UNWIND range(1, 1000) AS j RETURN i * 1000 + j AS n ORDER BY n DESC LIMIT 3");

        Assert.Equal([401000L, 400999L, 400998L], rows.Select(row => row[0]));
    }

    [Fact]
    public void A_query_can_be_cancelled()
    {
        using var database = CypherDatabase.Open(":memory:");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        Assert.Throws<OperationCanceledException>(() => database
            .Run("UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j WITH i WHERE i < 0 RETURN i", null, cancellation.Token)
            .Count());
        Assert.Equal([1L], database.Run("RETURN 1").Single());
    }

    [Fact]
    public void A_long_chain_is_walked_without_recursion()
    {
        using var database = CypherDatabase.Open(":memory:");
        database.Run("UNWIND range(0, 20000) AS i CREATE (:N {i: i})");
        database.Run("CREATE INDEX n FOR (n:N) ON (n.i)");
        database.Run("MATCH (a:N) MATCH (b:N {i: a.i + 1}) CREATE (a)-[:NEXT]->(b)");

        Assert.Equal(
            20000L, database.Run("MATCH (a:N {i: 0}), (b:N {i: 20000}), p = shortestPath((a)-[:NEXT*]->(b)) RETURN length(p)").Single()[0]);
        Assert.Equal(
            20000L, database.Run("MATCH (:N {i: 0})-[r:NEXT*20000]->(b:N) RETURN size(r)").Single()[0]);
    }

    [Fact]
    public void A_syntax_error_says_where_it_is()
    {
        using var database = CypherDatabase.Open(":memory:");

        var problem = Assert.Throws<CypherException>(() => database.Run("MATCH (a RETURN a"));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", problem.Code);
        Assert.Contains("(line 1, column 10", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_labels_and_types_may_be_given_as_values()
    {
        using var database = CypherDatabase.Open(":memory:");
        var parameters = new Dictionary<string, object?> { ["label"] = "State", ["type"] = "LEFT" };

        database.Run("MERGE (a:Actor:$($label) {id: 1}) MERGE (b:Actor {id: 2}) MERGE (a)-[:$($type)]->(b)", parameters);
        database.Run("MERGE (a:Actor:$($label) {id: 1}) MERGE (b:Actor {id: 2}) MERGE (a)-[:$($type)]->(b)", parameters);

        Assert.Equal(["LEFT", 1L], database.Run("MATCH (:State)-[r]->(:Actor) RETURN type(r), count(r)").Single());
    }
}
