using ActorGraph.Cypher.Storage.Sqlite;
using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Storage;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_store_is_created_and_found_again()
    {
        using (var database = CypherDatabase.Open(_store.Path))
        {
            database.Run("CREATE (:Actor {name: 'Mali'})");
        }

        using var again = CypherDatabase.Open(_store.Path, new CypherDatabaseOptions { CreateIfMissing = false });
        Assert.Equal(["Mali"], again.Run("MATCH (a:Actor) RETURN a.name").Single());
    }

    [Fact]
    public void A_missing_store_is_reported_when_it_is_not_to_be_created()
    {
        var problem = Assert.Throws<CypherStoreException>(
            () => CypherDatabase.Open(_store.Path, new CypherDatabaseOptions { CreateIfMissing = false }));

        Assert.Equal(CypherStoreProblem.NotFound, problem.Problem);
        Assert.False(File.Exists(_store.Path));
    }

    [Theory]
    [InlineData("This is a text file.")]
    [InlineData("short")]
    public void A_file_that_is_something_else_is_refused_and_left_alone(string content)
    {
        File.WriteAllText(_store.Path, content);

        var problem = Assert.Throws<CypherStoreException>(() => CypherDatabase.Open(_store.Path));

        Assert.Equal(CypherStoreProblem.NotAStore, problem.Problem);
        Assert.Contains(_store.Path, problem.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_store.Path));
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        using (var other = SqliteConnection.Open(_store.Path, create: true, TimeSpan.Zero))
        {
            other.Execute("CREATE TABLE notes(text TEXT)");
        }

        Assert.Equal(
            CypherStoreProblem.NotAStore,
            Assert.Throws<CypherStoreException>(() => CypherDatabase.Open(_store.Path)).Problem);
    }

    [Fact]
    public void A_store_of_the_first_format_is_brought_to_the_present_one()
    {
        const string Query = "MATCH (a:Actor)-[r]-(b) RETURN a.name, type(r), b.name ORDER BY a.name, type(r), b.name";
        List<object?[]> before;
        using (var database = CypherDatabase.Open(_store.Path))
        {
            database.Run("CREATE (m:Actor {name: 'Mali'})-[:LEFT]->(c:Actor {name: 'Cedeao'}), (m)-[:KNOWS]->(m), (m)-[:IN]->(:Place)");
            database.Run("MATCH (m:Actor {name: 'Mali'}) UNWIND range(1, 2000) AS i CREATE (m)-[:MET]->(:Actor {name: toString(i)})");
            before = [.. database.Run(Query)];
        }

        using (var old = SqliteConnection.Open(_store.Path, create: false, TimeSpan.Zero))
        {
            old.Execute("""
                ALTER TABLE node DROP COLUMN adjacency;
                ALTER TABLE state DROP COLUMN change_count;
                DELETE FROM tally WHERE kind > 4;
                PRAGMA user_version = 1;
                """);
        }

        using var upgraded = CypherDatabase.Open(_store.Path);

        Assert.Equal(before, upgraded.Run(Query));
        Assert.Empty(upgraded.Check());
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused()
    {
        CypherDatabase.Open(_store.Path).Dispose();
        using (var newer = SqliteConnection.Open(_store.Path, create: false, TimeSpan.Zero))
        {
            newer.Execute("PRAGMA user_version = 99");
        }

        var problem = Assert.Throws<CypherStoreException>(() => CypherDatabase.Open(_store.Path));

        Assert.Equal(CypherStoreProblem.NewerVersion, problem.Problem);
        Assert.Contains("99", problem.Message, StringComparison.Ordinal);
    }
}
