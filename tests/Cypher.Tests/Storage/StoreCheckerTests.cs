using ActorGraph.Cypher.Storage.Sqlite;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class StoreCheckerTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public StoreCheckerTests()
    {
        using var database = CypherDatabase.Open(_store.Path);
        database.Run("CREATE CONSTRAINT unique FOR (a:A) REQUIRE a.k IS UNIQUE");
        database.Run("CREATE INDEX seen FOR ()-[r:R]-() ON (r.i)");
        database.Run("UNWIND range(1, 50) AS i CREATE (a:A:B {k: i})-[:R {i: i}]->(:C), (a)-[:S]->(a)");
        database.Run("MATCH (a:A) MATCH (b:A {k: a.k + 1}) CREATE (a)-[:R {i: 0}]->(b)");
        database.Run("MATCH (a:A) WHERE a.k % 5 = 0 DETACH DELETE a");
        database.Run("CREATE (hub:Hub) WITH hub UNWIND range(1, 3000) AS i CREATE (hub)-[:S]->(:D)");
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_store_that_was_only_written_to_is_sound()
    {
        using var database = CypherDatabase.Open(_store.Path);

        Assert.Empty(database.Check());
    }

    [Theory]
    [InlineData("DELETE FROM node WHERE id = (SELECT min(id) FROM node)")]
    [InlineData("DELETE FROM relationship WHERE id = (SELECT min(id) FROM relationship)")]
    [InlineData("DELETE FROM node_label WHERE node = (SELECT min(id) FROM node)")]
    [InlineData("INSERT INTO node_label SELECT 2, id FROM node LIMIT 1")]
    [InlineData("DELETE FROM index_entry WHERE rule = 1 AND entity = (SELECT min(entity) FROM index_entry WHERE rule = 1)")]
    [InlineData("UPDATE index_entry SET entity = entity + 1 WHERE rule = (SELECT max(id) FROM schema_rule) AND entity = (SELECT max(entity) FROM index_entry)")]
    [InlineData("UPDATE tally SET number = number + 1 WHERE kind = 0")]
    [InlineData("UPDATE tally SET number = number - 1 WHERE kind = 3 AND token = 0")]
    [InlineData("UPDATE tally SET number = number - 1 WHERE kind = 4")]
    [InlineData("UPDATE tally SET number = number - 1 WHERE kind = 5")]
    [InlineData("UPDATE tally SET number = number - 1 WHERE kind = 6")]
    [InlineData("UPDATE tally SET number = number + 1 WHERE kind = 7")]
    [InlineData("UPDATE node SET adjacency = x'' WHERE id = (SELECT min(id) FROM node)")]
    [InlineData("UPDATE state SET next_node = 3")]
    [InlineData("UPDATE state SET next_relationship = 3")]
    public void What_contradicts_itself_is_found(string damage)
    {
        using (var connection = SqliteConnection.Open(_store.Path, create: false, TimeSpan.FromSeconds(1)))
        {
            connection.Execute(damage);
        }

        using var database = CypherDatabase.Open(_store.Path);

        Assert.NotEmpty(database.Check());
    }

    [Theory]
    [InlineData("adjacency")]
    [InlineData("relationship_list")]
    public void A_lost_block_of_relationships_is_found(string table)
    {
        using (var connection = SqliteConnection.Open(_store.Path, create: false, TimeSpan.FromSeconds(1)))
        {
            connection.Execute($"DELETE FROM {table} WHERE first = (SELECT min(first) FROM {table})");
        }

        using var database = CypherDatabase.Open(_store.Path);

        Assert.NotEmpty(database.Check());
    }
}
