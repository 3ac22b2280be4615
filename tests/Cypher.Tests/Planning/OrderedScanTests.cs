using ActorGraph.Cypher.Tests.Support;
using CsCheck;

namespace ActorGraph.Cypher.Tests.Planning;

/// <summary>The first rows in the order of an index are read from it, and no more of it than they need.</summary>
public sealed class OrderedScanTests : IDisposable
{
    private static readonly string[] Values =
    [
        "null", "null", "true", "false", "1", "1.0", "-3", "2.5", "0.0 / 0.0", "9007199254740993", "'a'", "'b'", "''", "'é'", "[1, 2]", "[]",
        "[duration('P1M')]", "[duration('P29D')]", "duration('P1M')", "duration('P29D')", "duration('PT1S')", "date('2024-01-28')",
        "date('1960-01-01')", "time('10:00Z')", "time('11:00+01:00')", "localtime('09:00')", "localdatetime('2024-01-28T10:00')",
        "datetime('2024-01-28T10:00Z')", "datetime('2024-01-28T11:00+01:00')", "point({x: 1, y: 2})", "point({x: 1, y: -2, z: 0})",
    ];

    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public OrderedScanTests()
    {
        _database.Run("CREATE INDEX dates FOR (a:Article) ON (a.published)");
        _database.Run("UNWIND range(1, 500) AS i CREATE (:Article {i: i, published: date('2020-01-01') + duration({days: i / 2})})");
        _database.Run("MATCH (a:Article {i: 9}) CREATE (a)-[:CITES]->(:Source {i: 1}), (a)-[:CITES]->(:Source {i: 2})");
    }

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("MATCH (a:Article) RETURN a.i ORDER BY a.published DESC, a.i LIMIT 3", "500|498|499")]
    [InlineData("MATCH (a:Article) RETURN a.i ORDER BY a.published, a.i DESC SKIP 1 LIMIT 3", "3|2|5")]
    [InlineData("MATCH (a:Article) RETURN DISTINCT a.published.month AS month, a.published AS day ORDER BY day DESC, month LIMIT 1", "9,09/07/2020")]
    [InlineData("MATCH (a:Article) WITH a.published AS day, a.i AS i ORDER BY day DESC, i LIMIT 3 WHERE i > 498 RETURN i", "500|499")]
    [InlineData("MATCH (a:Article) WHERE a.i % 100 = 7 RETURN a.i ORDER BY a.published DESC LIMIT 2", "407|307")]
    [InlineData("MATCH (a:Article) WHERE a.published < date('2020-02-01') RETURN a.i ORDER BY a.published DESC, a.i LIMIT 2", "60|61")]
    [InlineData("MATCH (a:Article) OPTIONAL MATCH (a)-[:CITES]->(s) RETURN a.i, s.i ORDER BY a.published, a.i, s.i DESC SKIP 8 LIMIT 2", "9,2|9,1")]
    [InlineData("UNWIND [1, 2] AS n CALL (n) { MATCH (a:Article) WHERE a.i % 2 = n - 1 RETURN a.i AS i ORDER BY a.published DESC LIMIT 2 } RETURN n, i", "1,500|1,498|2,499|2,497")]
    [InlineData("MATCH (a:Article) RETURN a.i ORDER BY a.published LIMIT 0", "")]
    public void The_first_in_an_order_are_given_and_the_rest_is_not_read(string query, string expected)
    {
        Assert.Equal(expected, _database.Rows(query));
        Assert.Contains("PartialTop", Explain(query), StringComparison.Ordinal);
        Assert.DoesNotContain("NodeByLabelScan", Explain(query), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_does_not_grow_with_the_store()
    {
        var result = _database.Run("PROFILE MATCH (a:Article) RETURN a.i ORDER BY a.published DESC LIMIT 3");
        Assert.Equal(3, result.Count());

        Assert.InRange(Accesses(result.Summary.Plan!), 3, 40);
    }

    [Theory]
    [InlineData("MATCH (a:Article) RETURN a.i ORDER BY a.published")]
    [InlineData("MATCH (a:Article) RETURN a.i ORDER BY a.i LIMIT 3")]
    [InlineData("MATCH (a:Article) RETURN a.i ORDER BY a.published + duration('P1D') LIMIT 3")]
    [InlineData("MATCH (a:Article) RETURN a.published, count(*) ORDER BY a.published LIMIT 3")]
    [InlineData("MATCH (a:Article) SET a.seen = true RETURN a.i ORDER BY a.published LIMIT 3")]
    public void An_order_that_no_index_has_or_a_query_that_needs_all_rows_reads_them_all(string query) =>
        Assert.DoesNotContain("PartialTop", Explain(query), StringComparison.Ordinal);

    [Fact]
    public void Nodes_without_the_property_come_where_null_is_sorted()
    {
        _database.Run("CREATE (:Article {i: -1}), (:Article {i: -2})");

        Assert.Equal("-2|-1|500", _database.First("MATCH (a:Article) RETURN a.i ORDER BY a.published DESC, a.i LIMIT 3"));
        Assert.Equal("500|-2|-1", _database.First("MATCH (a:Article) RETURN a.i ORDER BY a.published, a.i SKIP 499 LIMIT 5"));
    }

    [Fact]
    public void Changes_of_the_transaction_are_in_order_too()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Write);
        transaction.Run("CREATE (:Article {i: 0, published: date('2031-01-01')}), (:Article {i: -1})").Dispose();
        transaction.Run("MATCH (a:Article {i: 500}) DELETE a").Dispose();

        var first = transaction.Run("MATCH (a:Article) RETURN a.i ORDER BY a.published DESC, a.i LIMIT 3").Select(row => row[0]);

        Assert.Equal([-1L, 0L, 498L], first);
    }

    [Fact]
    public void Batches_may_change_what_they_are_ordered_by()
    {
        _database.Run("""
            MATCH (a:Article) WITH a ORDER BY a.published DESC LIMIT 4
            CALL (a) { SET a.published = date('2040-01-01') + duration({days: a.i}) } IN TRANSACTIONS OF 1 ROW
            """).Dispose();

        Assert.Equal("500|499|498|497", _database.First("MATCH (a:Article) WHERE a.published.year > 2039 RETURN a.i ORDER BY a.published DESC"));
        Assert.Empty(_database.Check());
    }

    [Fact]
    public void Values_of_any_kind_come_in_the_order_that_sorting_gives() =>
        Gen.Select(Gen.Int[0, Values.Length - 1].Select(i => Values[i]).Array[1, 12], Gen.Int[0, 14], Gen.Bool).Sample(
            (values, limit, descending) =>
            {
                using var database = CypherDatabase.Open(":memory:");
                var query = $"MATCH (n:N) RETURN n.v AS v, n.i AS i ORDER BY v {(descending ? "DESC" : "")}, i LIMIT {limit}";
                foreach (var (value, i) in values.Select((value, i) => (value, i)))
                {
                    database.Run($"CREATE (:N {{v: {value}, i: {i}}})").Dispose();
                }

                var sorted = database.Run(query).Select(row => row[1]).ToList();
                database.Run("CREATE INDEX FOR (n:N) ON (n.v)").Dispose();

                return database.Run(query).Select(row => row[1]).SequenceEqual(sorted);
            },
            iter: 300);

    private string Explain(string query) => _database.Run("EXPLAIN " + query).Summary.Plan!.ToString();

    private static long Accesses(CypherPlan plan) => (plan.StoreAccesses ?? 0) + plan.Inputs.Sum(Accesses);
}
