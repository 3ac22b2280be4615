using System.Diagnostics;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Tests.Execution;

public sealed class LimitTests
{
    [Theory]
    [InlineData("UNWIND range(1, 100000) AS i WITH i ORDER BY -i RETURN count(i)")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN collect(toString(i))")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN DISTINCT i")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN count(DISTINCT i)")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i, count(*)")]
    [InlineData("UNWIND range(1, 200000) AS i RETURN percentileCont(i, 0.5)")]
    [InlineData("UNWIND range(1, 100000) AS i RETURN i UNION UNWIND range(1, 100000) AS i RETURN i")]
    [InlineData("UNWIND range(1, 100000) AS i CREATE (:N {i: i}) RETURN i")]
    [InlineData("MATCH (a:Hub) UNWIND range(1, 100000) AS i MATCH (b:Hub) WITH b, i ORDER BY i RETURN count(b)")]
    [InlineData("RETURN size(range(1, 1000000))")]
    [InlineData("RETURN size([i IN range(1, 100000) | 'text ' + i])")]
    [InlineData("RETURN COLLECT { UNWIND range(1, 100000) AS i RETURN toString(i) }")]
    [InlineData("RETURN size(reduce(list = [1], i IN range(1, 40) | list + list))")]
    [InlineData("RETURN size(reduce(text = 'a', i IN range(1, 40) | text + text))")]
    [InlineData("RETURN size(reduce(list = [1], i IN range(1, 100) | [list, list]))")]
    [InlineData("WITH reduce(text = 'a', i IN range(1, 18) | text + text) AS text RETURN size(replace(text, 'a', text))")]
    [InlineData("WITH reduce(text = 'a', i IN range(1, 18) | text + text) AS text RETURN size(split(text, ''))")]
    [InlineData("WITH range(1, 40000) AS a, range(1, 40000) AS b, range(1, 40000) AS c, range(1, 40000) AS d RETURN 1")]
    [InlineData("MATCH p = (:Hub)-[*]-() RETURN collect(p)")]
    [InlineData("MATCH p = SHORTEST 1000000 (:Hub {i: 0})-[*]-(:Hub {i: 5}) RETURN count(p)")]
    [InlineData("LOAD CSV FROM 'file:///dev/zero' AS row RETURN row")]
    public void A_query_that_keeps_too_much_fails_and_says_so(string query)
    {
        using var database = Clique(new CypherDatabaseOptions { MemoryLimit = 2 << 20 });

        var problem = Assert.Throws<CypherException>(() => database.Run(query).Count());

        Assert.Equal("Neo.TransientError.General.MemoryPoolOutOfMemoryError", problem.Code);
        Assert.Contains("limit of 2 MiB", problem.Message, StringComparison.Ordinal);
        Assert.Equal([1L], database.Run("RETURN 1").Single());
    }

    /// <summary>Each keeps little at any moment, though much in all.</summary>
    [Theory]
    [InlineData("UNWIND range(1, 300000) AS i RETURN count(i)", 300_000L)]
    [InlineData("UNWIND range(1, 100) AS i WITH size(range(1, 10000)) AS size RETURN sum(size)", 1_000_000L)]
    [InlineData("UNWIND range(1, 100) AS i CALL (i) { UNWIND range(1, 1000) AS j RETURN collect(j) AS list } RETURN sum(size(list))", 100_000L)]
    [InlineData("UNWIND range(1, 100) AS i WITH COLLECT { UNWIND range(1, 1000) AS j RETURN j } AS list RETURN sum(size(list))", 100_000L)]
    [InlineData("UNWIND range(1, 100) AS i CALL (i) { UNWIND range(1, 1000) AS j WITH DISTINCT j ORDER BY -j RETURN count(j) AS n } RETURN sum(n)", 100_000L)]
    [InlineData("WITH range(1, 2000) AS all UNWIND all AS i WITH all, i ORDER BY -i RETURN sum(size(all))", 4_000_000L)]
    [InlineData("MATCH (:Hub {i: 0}) (()--()){1,5} (x) RETURN count(*)", 39_969L)]
    [InlineData("UNWIND range(1, 200) AS i MATCH p = shortestPath((:Hub {i: 0})-[*]-(:Hub {i: 5})) RETURN count(p)", 200L)]
    public void What_is_not_kept_any_more_does_not_count(string query, long expected)
    {
        using var database = Clique(new CypherDatabaseOptions { MemoryLimit = 1 << 20 });

        Assert.Equal(expected, database.Run(query).Single()[0]);
    }

    [Theory]
    [InlineData("RETURN reduce(list = [], i IN range(1, 100000) | [list])")]
    [InlineData("RETURN reduce(map = {}, i IN range(1, 100000) | {inner: map})")]
    [InlineData("RETURN reduce(list = [], i IN range(1, 100000) | [x IN [1] | list])")]
    public void A_value_nested_too_deep_to_be_walked_through_is_refused(string query)
    {
        using var database = CypherDatabase.Open(":memory:");

        var problem = Assert.Throws<CypherException>(() => database.Run(query).Count());

        Assert.Contains("nested more than 1000 deep", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_nested_too_deep_is_refused()
    {
        using var database = CypherDatabase.Open(":memory:");
        object? value = null;
        for (var i = 0; i < 100_000; i++)
        {
            value = new[] { value };
        }

        var problem = Assert.Throws<CypherException>(
            () => database.Run("RETURN $value", new Dictionary<string, object?> { ["value"] = value }));

        Assert.Contains("nested more than 1000 deep", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_many_sorted_rows_need_no_memory_for_the_others()
    {
        using var database = CypherDatabase.Open(":memory:", new CypherDatabaseOptions { MemoryLimit = 20 << 20 });

        var rows = database.Run("UNWIND range(1, 400) AS i UNWIND range(1, 1000) AS j RETURN i * 1000 + j AS n ORDER BY n DESC LIMIT 3");

        Assert.Equal([401000L, 400999L, 400998L], rows.Select(row => row[0]));
    }

    public static TheoryData<string> EndlessQueries() =>
    [
        "UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j WITH i WHERE i < 0 RETURN i",
        "MATCH (a:Hub), (b:Hub), (c:Hub), (d:Hub), (e:Hub), (f:Hub), (g:Hub), (h:Hub), (i:Hub), (j:Hub), (k:Hub) RETURN count(*)",
        "MATCH (h:Hub)-[*]-(x) WHERE x.i < h.none RETURN count(*)",
        "MATCH (:Hub)--(:Hub)--(:Hub)--(:Hub)--(:Hub)--(:Hub)--(:Hub)--(:Hub)--(:Hub)--(:Hub)--(:Hub) RETURN count(*)",
        "MATCH (a:Hub {i: 0}) MATCH (a) (()--())+ (x) WHERE x.i < a.none RETURN count(*)",
        "MATCH ()-[a]-(), ()-[b]-(), ()-[c]-(), ()-[d]-(), ()-[e]-(), ()-[f]-() RETURN count(*)",
        "UNWIND range(1, 100000000000) AS i RETURN count(i)",
        "UNWIND range(1, 100000000000) AS i RETURN i % 10 AS key, sum(i)",
        "UNWIND range(1, 100000000000) AS i RETURN DISTINCT i % 10",
        "UNWIND range(1, 100000000000) AS i RETURN i ORDER BY i DESC LIMIT 1",
        "UNWIND range(1, 100000000000) AS i RETURN i SKIP 99999999999",
        "RETURN reduce(n = 0, i IN range(1, 1000000) | reduce(m = n, j IN range(1, 1000) | m + 1))",
        "RETURN any(i IN range(1, 1000000) WHERE none(j IN range(1, 1000) WHERE j = 1))",
        "RETURN [i IN range(1, 100000) WHERE size([j IN range(1, 100000) WHERE j < 0]) > 0]",
        "UNWIND range(1, 100000000000) AS i WITH i WHERE EXISTS { MATCH (:Absent) } RETURN i",
        "UNWIND range(1, 100000000000) AS i WITH i WHERE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b' RETURN i",
        "UNWIND range(1, 100000000000) AS i MERGE (:Hub {i: i % 10})",
        "UNWIND range(1, 100000000000) AS i MATCH (n:Hub) SET n.seen = i",
        "UNWIND range(1, 100000000000) AS i FOREACH (j IN range(1, 10) | CREATE (:New)-[:TO]->(:New))",
        "UNWIND range(1, 100000000000) AS i CREATE (n:New) DELETE n",
    ];

    [Theory]
    [MemberData(nameof(EndlessQueries))]
    public void A_query_can_be_cancelled(string query)
    {
        using var database = Clique(new CypherDatabaseOptions());
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var watch = Stopwatch.StartNew();

        Assert.ThrowsAny<OperationCanceledException>(() => database.Run(query, null, cancellation.Token).Count());

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
        Assert.Equal([10L, 0L], database.Run("RETURN COUNT { (:Hub) }, COUNT { (:New) }").Single());
    }

    [Theory]
    [InlineData("UNWIND range(1, 100000000000) AS i RETURN count(i)")]
    [InlineData("UNWIND range(1, 100000000000) AS i MERGE (n:New {i: i % 10})")]
    public void A_query_ends_when_its_time_is_over(string query)
    {
        using var database = Clique(new CypherDatabaseOptions { TimeLimit = TimeSpan.FromSeconds(1) });

        var problem = Assert.Throws<CypherException>(() => database.Run(query).Count());

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", problem.Code);
        Assert.Contains("limit of 1 s", problem.Message, StringComparison.Ordinal);
        Assert.Equal([10L, 0L], database.Run("RETURN COUNT { (:Hub) }, COUNT { (:New) }").Single());
    }

    [Fact]
    public void A_query_too_large_to_be_planned_in_time_ends_too()
    {
        using var database = CypherDatabase.Open(":memory:", new CypherDatabaseOptions { TimeLimit = TimeSpan.FromMilliseconds(200) });
        var pattern = string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"(n{i})"));

        var problem = Assert.Throws<CypherException>(() => database.Run($"MATCH {pattern} RETURN 1"));

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", problem.Code);
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

    /// <summary>Ten nodes with a relationship between any two.</summary>
    private static CypherDatabase Clique(CypherDatabaseOptions options)
    {
        var database = CypherDatabase.Open(":memory:", options);
        database.Run("UNWIND range(0, 9) AS i CREATE (:Hub {i: i})");
        database.Run("MATCH (a:Hub), (b:Hub) WHERE a.i < b.i CREATE (a)-[:TO]->(b)");
        return database;
    }
}
