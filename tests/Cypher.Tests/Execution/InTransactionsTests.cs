using System.Text.RegularExpressions;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>CALL { } IN TRANSACTIONS commits as it goes.</summary>
public sealed class InTransactionsTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private readonly CypherDatabase _database;

    public InTransactionsTests()
    {
        _database = CypherDatabase.Open(_store.Path);
        _database.Run("CREATE CONSTRAINT unique FOR (n:N) REQUIRE n.i IS UNIQUE");
    }

    public void Dispose()
    {
        _database.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void Each_row_gives_its_results()
    {
        Assert.Equal("1,1|2,1|2,2", _database.Rows("UNWIND [1, 2] AS i CALL (i) { UNWIND range(1, i) AS j RETURN j } IN TRANSACTIONS OF 1 ROW RETURN i, j"));
        Assert.Equal("7", _database.First("UNWIND range(1, 7) AS i CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS OF 3 ROWS RETURN count(*)"));
        Assert.Equal("7", _database.First("MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public void A_scan_that_feeds_the_batches_sees_none_of_their_changes()
    {
        _database.Run("UNWIND range(1, 10) AS i CREATE (:N {i: i})");

        Assert.Single(Regex.Matches(
            _database.Run("EXPLAIN MATCH (n:N) CALL (n) { CREATE (:N {i: n.i + 100}) } IN TRANSACTIONS").Summary.Plan!.ToString(), "Eager"));
        Assert.Equal("10", _database.First("MATCH (n:N) CALL (n) { CREATE (:N {i: n.i + 100}) } IN TRANSACTIONS OF 1 ROW RETURN count(*)"));
        Assert.Equal("20", _database.First("MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public void What_was_committed_before_a_failure_stays()
    {
        var failure = _database.Failure("UNWIND [1, 2, 2, 3] AS i CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS OF 1 ROW");

        Assert.EndsWith("(Transactions committed: 2)", failure.Error.Summary, StringComparison.Ordinal);
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", failure.Code);
        Assert.Equal("1|2", _database.First("MATCH (n:N) RETURN n.i ORDER BY n.i"));
    }

    [Theory]
    [InlineData("CONTINUE", "1,true,true|2,true,true|2,true,false|3,true,true", "1|2|3")]
    [InlineData("BREAK", "1,true,true|2,true,true|2,true,false|3,false,false", "1|2")]
    public void A_failed_batch_is_reported(string onError, string statuses, string kept)
    {
        var rows = _database.Rows($$"""
            UNWIND [1, 2, 2, 3] AS i CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS OF 1 ROW ON ERROR {{onError}} REPORT STATUS AS s
            RETURN i, s.started, s.committed
            """);

        Assert.Equal(statuses, rows);
        Assert.Equal(kept, _database.First("MATCH (n:N) RETURN n.i ORDER BY n.i"));
    }

    [Fact]
    public void A_failed_batch_leaves_neither_counts_nor_names_behind()
    {
        var result = _database.Run("""
            UNWIND [0, 1] AS i CALL (i) { CREATE (n:New {key: i}) SET n.late = 1 / i RETURN n.key AS k } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE
            RETURN i, k
            """);

        Assert.Equal([[0L, null], [1L, 1L]], result);
        Assert.Equal((1, 2), (result.Summary.Counters.NodesCreated, result.Summary.Counters.PropertiesSet));
        using var other = CypherDatabase.Open(_store.Path);
        Assert.Equal("[New],1,1", other.Rows("MATCH (n:New) RETURN labels(n), n.key, n.late"));
    }

    [Fact]
    public void A_batch_sees_what_others_committed_in_between()
    {
        using var other = CypherDatabase.Open(_store.Path, new() { BusyTimeout = TimeSpan.Zero });
        _database.Run("UNWIND [1, 2] AS i CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS OF 1 ROW");
        other.Run("CREATE (:N {i: 3})");

        Assert.Equal("1|2|3", _database.First("MATCH (n:N) RETURN n.i ORDER BY n.i"));
    }

    [Fact]
    public void Many_batches_need_the_memory_of_one()
    {
        using var small = CypherDatabase.Open(":memory:", new() { MemoryLimit = 1024 * 1024 });

        small.Run("UNWIND range(1, 20000) AS i CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS OF 100 ROWS");
        Assert.Equal("20000", small.First("MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public void Rows_that_nobody_asks_for_are_not_kept()
    {
        using var small = CypherDatabase.Open(":memory:", new() { MemoryLimit = 1024 * 1024 });
        const string Query = "UNWIND range(1, 50000) AS i CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS OF 50000 ROWS";

        Assert.Throws<CypherException>(() => small.Run($"{Query} RETURN sum(i)"));
        small.Run(Query);
        Assert.Equal("50000", small.First("MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public void A_row_that_cannot_be_read_leaves_nothing_of_its_batch()
    {
        const string Query = "UNWIND [1, 1, 1, 0, 1] AS divisor WITH 1 / divisor AS one CALL (one) { CREATE (:M {one: one}) } IN TRANSACTIONS OF 2 ROWS";

        var failure = Assert.Throws<CypherException>(() => _database.Run(Query));

        Assert.Equal("/ by zero", failure.Message);
        Assert.Equal("2", _database.First("MATCH (m:M) RETURN count(m)"));
    }

    [Fact]
    public void A_subquery_that_feeds_the_batches_sees_none_of_their_changes()
    {
        _database.Run("""
            UNWIND range(1, 4) AS i WITH i, COUNT { MATCH (n:N) } AS before
            CALL (i, before) { CREATE (:N {i: i, before: before}) } IN TRANSACTIONS OF 2 ROWS
            """);

        Assert.Equal("0|0|0|0", _database.First("MATCH (n:N) RETURN n.before ORDER BY n.i"));
    }

    [Fact]
    public void An_explicit_transaction_is_not_split()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Write);
        var failure = Assert.Throws<CypherException>(() => transaction.Run("CALL { CREATE (:N {i: 1}) } IN TRANSACTIONS"));

        Assert.Equal("Neo.DatabaseError.Transaction.TransactionStartFailed", failure.Code);
    }

    [Theory]
    [InlineData("UNWIND [1] AS i CALL (i) { CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS } RETURN i", "within another subquery is not supported")]
    [InlineData("CALL { CREATE (:N) } IN TRANSACTIONS RETURN 1 AS x UNION RETURN 1 AS x", "in a UNION is not supported")]
    [InlineData("CREATE (n:N) WITH n CALL (n) { SET n.i = 1 } IN TRANSACTIONS", "after a write clause is not supported")]
    [InlineData("CALL { CREATE (:N) } IN TRANSACTIONS REPORT STATUS AS s RETURN s", "REPORT STATUS can only be used with ON ERROR CONTINUE")]
    [InlineData("CALL { CREATE (:N) } IN TRANSACTIONS OF 0 ROWS", "Must be a positive integer")]
    public void What_makes_no_sense_is_refused(string query, string message) =>
        Assert.Contains(message, _database.Failure(query).Message, StringComparison.Ordinal);
}
