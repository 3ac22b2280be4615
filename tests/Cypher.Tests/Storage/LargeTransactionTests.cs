using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

/// <summary>Relationships of a large transaction are written by another thread, beside the query that makes more.</summary>
public sealed class LargeTransactionTests : IDisposable
{
    private static readonly string Load = LargeLoad.Query.Replace("$load", "0");

    private readonly TemporaryStore _store = new();
    private readonly CypherDatabase _database;

    public LargeTransactionTests()
    {
        _database = CypherDatabase.Open(_store.Path);
        LargeLoad.Prepare(_database);
    }

    public void Dispose()
    {
        _database.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void All_of_them_are_there_afterwards_each_at_both_its_ends()
    {
        _database.Run(Load);

        AssertHolds(LargeLoad.Relations, LargeLoad.Relations / 7);
    }

    [Fact]
    public void Whoever_asks_in_between_sees_them_all()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Write);
        transaction.Run(Load);
        Assert.Equal([(long)LargeLoad.Relations], transaction.Run("MATCH ()-[r]->() RETURN count(r)").Single());
        transaction.Run("MATCH (a:Actor {id: 5})-[r]->() SET r.seen = true");
        transaction.Run("MATCH (:Actor {id: 7})-[r:LEFT]->() DELETE r");
        var left = (long)transaction.Run("MATCH ()-[r:LEFT]->() RETURN count(r)").Single()[0]!;
        transaction.Commit();

        Assert.Equal(left, _database.Run("MATCH ()-[r:LEFT]->() RETURN count(r)").Single()[0]);
        Assert.Equal((long)LargeLoad.Relations / LargeLoad.Actors, _database.Run("MATCH ()-[r {seen: true}]->() RETURN count(r)").Single()[0]);
        Assert.Empty(_database.Check());
    }

    [Fact]
    public void A_statement_that_fails_leaves_those_of_the_statements_before_it()
    {
        using (var transaction = _database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run("MATCH (a:Actor {id: 1}), (b:Actor {id: 2}) CREATE (a)-[:MET]->(b)");
            Assert.Throws<CypherException>(() => transaction.Run($"{Load} RETURN 1 / (i - {LargeLoad.Relations})").Count());
            transaction.Run("MATCH (a:Actor {id: 3}), (b:Actor {id: 4}) CREATE (a)-[:LEFT]->(b)");
            transaction.Commit();
        }

        AssertHolds(2, 1);
    }

    [Fact]
    public void What_is_rolled_back_leaves_nothing()
    {
        using (var transaction = _database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run(Load);
        }

        AssertHolds(0, 0);
    }

    [Fact]
    public void A_query_that_is_cancelled_leaves_nothing()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(0.5));
        var endless = Load.Replace($"range(1, {LargeLoad.Relations})", "range(1, 1000000000)");

        Assert.Throws<OperationCanceledException>(() => _database.Run(endless, cancellationToken: cancellation.Token).Count());

        AssertHolds(0, 0);
    }

    private void AssertHolds(long relations, long left)
    {
        Assert.Equal(
            [relations, left],
            _database.Run("RETURN count { (:Actor)-->(:Actor) }, count { ()-[:LEFT]->() }").Single());
        Assert.Equal(relations, _database.Run("MATCH (a:Actor) RETURN sum(count { (a)<--() })").Single()[0]);
        Assert.Equal(relations, _database.Run("MATCH ()-[r]->() WHERE r.i IS NULL OR r.i > 0 RETURN count(r)").Single()[0]);
        Assert.Empty(_database.Check());
    }
}
