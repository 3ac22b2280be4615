using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

/// <summary>Relationships of a large transaction are written by another thread, beside the query that makes more.</summary>
public sealed class LargeTransactionTests : IDisposable
{
    private const int Actors = 3000;
    private const int Relations = 300_000;

    /// <summary>Degrees are uneven, so that there are hubs, loops and actors that no cache of keys has kept.</summary>
    private const string Load = $"""
        UNWIND range(1, {Relations}) AS i
        MATCH (a:Actor {"{id: i % 3000}"}), (b:Actor {"{id: (i * i) % 257}"})
        CREATE (a)-[:$(CASE i % 7 WHEN 0 THEN 'LEFT' ELSE 'MET' END) {"{i: i}"}]->(b)
        """;

    private readonly TemporaryStore _store = new();
    private readonly CypherDatabase _database;

    public LargeTransactionTests()
    {
        _database = CypherDatabase.Open(_store.Path);
        _database.Run("CREATE CONSTRAINT FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        _database.Run($"UNWIND range(0, {Actors - 1}) AS id CREATE (:Actor {{id: id}})");
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

        AssertHolds(Relations, Relations / 7);
    }

    [Fact]
    public void Whoever_asks_in_between_sees_them_all()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Write);
        transaction.Run(Load);
        Assert.Equal([(long)Relations], transaction.Run("MATCH ()-[r]->() RETURN count(r)").Single());
        transaction.Run("MATCH (a:Actor {id: 5})-[r]->() SET r.seen = true");
        transaction.Run("MATCH (:Actor {id: 7})-[r:LEFT]->() DELETE r");
        var left = (long)transaction.Run("MATCH ()-[r:LEFT]->() RETURN count(r)").Single()[0]!;
        transaction.Commit();

        Assert.Equal(left, _database.Run("MATCH ()-[r:LEFT]->() RETURN count(r)").Single()[0]);
        Assert.Equal((long)Relations / Actors, _database.Run("MATCH ()-[r {seen: true}]->() RETURN count(r)").Single()[0]);
        Assert.Empty(_database.Check());
    }

    [Fact]
    public void A_statement_that_fails_leaves_those_of_the_statements_before_it()
    {
        using (var transaction = _database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run("MATCH (a:Actor {id: 1}), (b:Actor {id: 2}) CREATE (a)-[:MET]->(b)");
            Assert.Throws<CypherException>(() => transaction.Run($"{Load} RETURN 1 / (i - {Relations})").Count());
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
        using var cancellation = new CancellationTokenSource();
        var rows = 0;
        Assert.Throws<CypherException>(() =>
        {
            foreach (var row in _database.Run($"{Load} RETURN i", cancellationToken: cancellation.Token))
            {
                if (++rows == 1)
                {
                    cancellation.Cancel();
                }
            }
        });

        AssertHolds(0, 0);
    }

    private void AssertHolds(long relations, long left)
    {
        Assert.Equal(
            [relations, left],
            _database.Run("MATCH (:Actor)-[r]->(:Actor) WITH count(r) AS all MATCH ()-[l:LEFT]->() RETURN all, count(l)").Single());
        Assert.Equal(relations, _database.Run("MATCH (a:Actor) RETURN sum(count { (a)<--() })").Single()[0]);
        Assert.Equal(relations, _database.Run("MATCH ()-[r]->() WHERE r.i IS NULL OR r.i > 0 RETURN count(r)").Single()[0]);
        Assert.Empty(_database.Check());
    }
}
