using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class TransactionTests : IDisposable
{
    private readonly TemporaryStore _store = new();
    private readonly CypherDatabase _database;

    public TransactionTests() => _database = CypherDatabase.Open(_store.Path);

    public void Dispose()
    {
        _database.Dispose();
        _store.Dispose();
    }

    [Fact]
    public void What_is_rolled_back_was_never_there()
    {
        using (var transaction = _database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run("CREATE (:A)-[:R {p: 1}]->(:B)");
            Assert.Equal(1L, Count(transaction, "MATCH (:A)-[r:R]->(:B) RETURN count(r)"));
        }

        Assert.Equal(0L, _database.Run("MATCH (n) RETURN count(n)").Single()[0]);
        Assert.Empty(_database.Run("CALL db.labels()"));
    }

    [Fact]
    public void A_relationship_after_a_deleted_one_gets_a_number_of_its_own()
    {
        using (var transaction = _database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run("CREATE (a:A)-[:R {p: 1}]->(a), (a)-[:R {p: 2}]->(a)");
            transaction.Run("MATCH ()-[r:R {p: 2}]->() DELETE r");
            Assert.Throws<CypherException>(() => transaction.Run("MATCH (a:A) CREATE (a)-[:R {p: 3}]->(a) WITH a RETURN 1 / 0"));
            transaction.Run("MATCH (a:A) CREATE (a)-[:R {p: 4}]->(a), (a)-[:R {p: 5}]->(a)");
            transaction.Commit();
        }

        Assert.Equal("1|4|5", _database.Rows("MATCH ()-[r:R]->() RETURN r.p ORDER BY id(r)"));
        Assert.Equal("3", _database.First("MATCH (a:A) RETURN count { (a)-->() }"));
    }

    [Fact]
    public void A_reader_keeps_its_snapshot_beside_a_writer()
    {
        _database.Run("CREATE (:A)");
        using var reader = _database.BeginTransaction(AccessMode.Read);
        Assert.Equal(1L, Count(reader, "MATCH (n:A) RETURN count(n)"));

        using var elsewhere = CypherDatabase.Open(_store.Path);
        elsewhere.Run("CREATE (:A), (:New {key: 1})");

        Assert.Equal(1L, Count(reader, "MATCH (n:A) RETURN count(n)"));
        reader.Commit();
        Assert.Equal([2L, 1L], _database.Run("MATCH (n:A) WITH count(n) AS a MATCH (m:New {key: 1}) RETURN a, count(m)").Single());
    }

    [Fact]
    public void Names_and_indexes_that_were_rolled_back_are_not_taken_for_those_that_come_after()
    {
        const string Query = "MATCH (n:Second {key: 1}) RETURN count(n), collect(labels(n)[0])";
        _database.Run("CREATE (:First)");
        using (var transaction = _database.BeginTransaction(AccessMode.Write))
        {
            transaction.Run("CREATE (:Undone {undone: 1})");
            transaction.Run("CREATE INDEX undone FOR (n:Second) ON (n.key)");
            Assert.Equal(0L, transaction.Run(Query).Single()[0]);
        }

        using (var elsewhere = CypherDatabase.Open(_store.Path))
        {
            elsewhere.Run("CREATE (:Second {key: 1})");
            elsewhere.Run("CREATE INDEX kept FOR (n:First) ON (n.key)");
        }

        var row = _database.Run(Query).Single();
        Assert.Equal(1L, row[0]);
        Assert.Equal(["Second"], Assert.IsType<object?[]>(row[1]));
        Assert.Equal(["kept"], _database.Run("SHOW RANGE INDEXES YIELD name").Select(index => index[0]));
    }

    [Fact]
    public void A_second_writer_waits_and_then_gives_up()
    {
        using var impatient = CypherDatabase.Open(
            _store.Path, new CypherDatabaseOptions { BusyTimeout = TimeSpan.FromMilliseconds(50) });
        using var writer = _database.BeginTransaction(AccessMode.Write);

        var problem = Assert.Throws<CypherStoreException>(() => impatient.Run("CREATE ()"));

        Assert.Equal(CypherStoreProblem.Busy, problem.Problem);
    }

    [Fact]
    public void A_violated_constraint_undoes_the_statement_and_keeps_the_transaction()
    {
        _database.Run("CREATE CONSTRAINT actor FOR (a:Actor) REQUIRE a.id IS UNIQUE");
        using var transaction = _database.BeginTransaction(AccessMode.Write);
        transaction.Run("CREATE (:Actor {id: 1})");

        var problem = Assert.Throws<CypherException>(
            () => transaction.Run("CREATE (:Other)-[:R]->(:Actor {id: 2}) CREATE (:Actor {id: 1})"));
        transaction.Run("CREATE (:Actor {id: 3})");
        transaction.Commit();

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", problem.Code);
        Assert.Contains("`id` = 1", problem.Message, StringComparison.Ordinal);
        Assert.Equal([1L, 3L], _database.Run("MATCH (n) RETURN n.id ORDER BY n.id").Select(row => row[0]));
        Assert.Empty(_database.Run("MATCH ()-[r]->() RETURN r"));
    }

    [Fact]
    public void A_required_property_is_checked_when_the_statement_ends()
    {
        _database.Run("CREATE CONSTRAINT named FOR (a:Actor) REQUIRE a.name IS NOT NULL");

        _database.Run("CREATE (a:Actor) SET a.name = 'Mali'");
        var problem = Assert.Throws<CypherException>(() => _database.Run("MATCH (a:Actor) REMOVE a.name"));

        Assert.Contains("must have the property `name`", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Mali", _database.Run("MATCH (a:Actor) RETURN a.name").Single()[0]);
    }

    [Fact]
    public void A_reading_transaction_refuses_to_write()
    {
        using var reader = _database.BeginTransaction(AccessMode.Read);

        Assert.Equal("Neo.ClientError.Statement.AccessMode", Assert.Throws<CypherException>(() => reader.Run("CREATE ()")).Code);
    }

    [Fact]
    public void Relationships_can_be_added_and_deleted_over_many_blocks()
    {
        _database.Run("CREATE (h:Hub) WITH h UNWIND range(1, 3000) AS i CREATE (h)-[:R {i: i}]->(:N {i: i})");
        _database.Run("MATCH (h:Hub) UNWIND range(3001, 4000) AS i CREATE (h)<-[:R {i: i}]-(:N {i: i})");

        _database.Run("MATCH (:Hub)-[r:R]-() WHERE r.i % 2 = 0 DELETE r");

        Assert.Equal(
            [1500L, 500L, 2000L],
            _database.Run("MATCH (h:Hub) RETURN COUNT { (h)-->() }, COUNT { (h)<--() }, COUNT { (h)--() }").Single());
        Assert.Equal(2000L, _database.Run("MATCH ()-[r:R]->() RETURN count(r)").Single()[0]);
        Assert.Equal(1L, _database.Run("MATCH (:Hub)--(n:N {i: 3999}) RETURN count(*)").Single()[0]);
    }

    [Fact]
    public void Counts_hold_between_the_statements_of_a_transaction_undone_ones_and_changes_of_labels()
    {
        using var transaction = _database.BeginTransaction(AccessMode.Write);

        transaction.Run("CREATE (a:A {k: 1})-[:R]->(:B {k: 2}), (a)-[:R]->(a)");
        Assert.Equal(2L, Count(transaction, "MATCH (:A)-[r:R]->() RETURN count(r)"));

        Assert.Throws<CypherException>(
            () => transaction.Run("MATCH (a:A) CREATE (a)-[:R]->(:B), (a)-[:R]->(:B) WITH a, COUNT { ()-[:R]->() } AS n RETURN 1 / (n - n)"));
        Assert.Equal(2L, Count(transaction, "MATCH ()-[r:R]->() RETURN count(r)"));
        Assert.Equal(1L, Count(transaction, "MATCH ()-[r:R]->(:B) RETURN count(r)"));

        transaction.Run("MATCH (b:B) CREATE (b)-[:R]->(:C) SET b:A REMOVE b:B");
        Assert.Equal(3L, Count(transaction, "MATCH (:A)-[r:R]->() RETURN count(r)"));
        Assert.Equal(0L, Count(transaction, "MATCH ()-[r:R]->(:B) RETURN count(r)"));

        transaction.Run("MATCH (a:A {k: 1})-[r]->(a) DELETE r");
        transaction.Commit();
        Assert.Equal(2L, _database.Run("MATCH (:A)-[r:R]->() RETURN count(r)").Single()[0]);
        Assert.Empty(_database.Check());
    }

    [Fact]
    public void New_relationships_are_read_changed_and_deleted_by_the_statement_that_makes_them()
    {
        var sums = _database.Run(
            """
            CREATE (a:A) WITH a
            UNWIND range(1, 100) AS i CREATE (a)-[r:R {i: i}]->(:B)
            SET r.twice = 2 * r.i
            WITH a, r, i, r.i + r.twice AS three
            FOREACH (_ IN CASE WHEN i % 10 = 0 THEN [1] ELSE [] END | DELETE r)
            RETURN sum(three), count(*)
            """).Single();

        Assert.Equal([15_150L, 100L], sums);
        Assert.Equal([90L, 4_500L], _database.Run("MATCH ()-[r:R]->() RETURN count(*), sum(r.i)").Single());
        Assert.Empty(_database.Check());
    }

    [Fact]
    public void A_relationship_needs_nodes_that_are_there_also_after_others_were_deleted()
    {
        _database.Run("CREATE (:A {k: 1}), (:A {k: 2})");

        var problem = Assert.Throws<CypherException>(
            () => _database.Run("MATCH (a:A {k: 1}), (b:A {k: 2}) DELETE a CREATE (b)-[:R]->(a)"));

        Assert.Contains("deleted", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2L, _database.Run("MATCH (a:A) RETURN count(a)").Single()[0]);
    }

    [Theory]
    [InlineData("CREATE (n)-[:R]->(n)")]
    [InlineData("CREATE ()-[:R]->(n)")]
    [InlineData("SET n.x = 1")]
    [InlineData("SET n:Other")]
    [InlineData("DELETE n")]
    [InlineData("FOREACH (r IN relationships | SET r.x = 1)")]
    [InlineData("FOREACH (r IN relationships | DELETE r)")]
    public void What_a_procedure_made_up_is_not_written_to(string clause)
    {
        _database.Run("CREATE (:A)-[:R]->(:B)");

        var problem = Assert.Throws<CypherException>(
            () => _database.Run($"CALL db.schema.visualization() YIELD nodes, relationships UNWIND nodes AS n {clause}"));

        Assert.Equal("Neo.ClientError.Statement.EntityNotFound", problem.Code);
        Assert.Equal([2L, 1L], _database.Run("MATCH (n) RETURN count(n), COUNT { ()-->() }").Single());
        Assert.Empty(_database.Check());
    }

    private static object? Count(CypherTransaction transaction, string query) => transaction.Run(query).Single()[0];
}
