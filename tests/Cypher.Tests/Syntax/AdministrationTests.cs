using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Syntax;

/// <summary>What only a server has is refused by name, and what only tunes it is passed over.</summary>
public sealed class AdministrationTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("CREATE DATABASE foo", "CREATE DATABASE")]
    [InlineData("CREATE OR REPLACE DATABASE foo", "CREATE OR REPLACE DATABASE")]
    [InlineData("create user u set password 'abcdefgh'", "CREATE USER")]
    [InlineData("DROP ROLE r", "DROP ROLE")]
    [InlineData("ALTER DATABASE foo SET ACCESS READ ONLY", "ALTER DATABASE")]
    [InlineData("STOP DATABASE foo", "STOP DATABASE")]
    [InlineData("GRANT READ {*} ON GRAPH * TO r", "GRANT READ")]
    [InlineData("SHOW USERS", "SHOW USERS")]
    [InlineData("SHOW CURRENT USER", "SHOW CURRENT")]
    [InlineData("SHOW PRIVILEGES", "SHOW PRIVILEGES")]
    [InlineData("SHOW SERVERS", "SHOW SERVERS")]
    [InlineData("ENABLE SERVER 'x'", "ENABLE SERVER")]
    public void Administration_is_refused_by_name(string command, string name)
    {
        var failure = _database.Failure(command);

        Assert.Equal("Neo.ClientError.Statement.UnsupportedAdministrationCommand", failure.Code);
        Assert.StartsWith($"Unsupported administration command: {name}.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CYPHER 5 RETURN 1")]
    [InlineData("CYPHER runtime=slotted planner=cost RETURN 1")]
    [InlineData("CYPHER 5 replan=force RETURN 1")]
    [InlineData("USE neo4j RETURN 1")]
    [InlineData("CREATE (database) RETURN 1")]
    public void Options_for_a_server_change_nothing(string query) => Assert.Equal("1", _database.First(query));

    [Fact]
    public void Options_stand_before_and_after_EXPLAIN()
    {
        Assert.NotNull(_database.Run("CYPHER 5 EXPLAIN RETURN 1").Summary.Plan);
        Assert.NotNull(_database.Run("EXPLAIN CYPHER runtime=slotted RETURN 1").Summary.Plan);
    }

    [Theory]
    [InlineData("CYPHER 25 RETURN 1", "Neo.ClientError.Statement.UnsupportedOperationError", "Cypher 25")]
    [InlineData("CYPHER nosuch=1 RETURN 1", "Neo.ClientError.Statement.SyntaxError", "nosuch")]
    [InlineData("USE nosuch RETURN 1", "Neo.ClientError.Database.DatabaseNotFound", "nosuch")]
    [InlineData("USE graph.byName('neo4j') RETURN 1", "Neo.ClientError.Statement.UnsupportedOperationError", "graph.byName()")]
    public void What_there_is_not_is_named(string query, string code, string name)
    {
        var failure = _database.Failure(query);

        Assert.Equal(code, failure.Code);
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INSERT (n:A {x: 1})-[:R]->(:B) RETURN n.x", "1")]
    [InlineData("RETURN 'e\u0301' IS NORMALIZED", "false")]
    [InlineData("RETURN '\u00E9' IS NFC NORMALIZED", "true")]
    [InlineData("RETURN '\u00E9' IS NOT NFD NORMALIZED", "true")]
    [InlineData("RETURN size(normalize('\u00E9', NFD))", "2")]
    [InlineData("WITH 'NFC' AS NFD RETURN size(normalize('\u00E9', NFD))", "1")]
    public void Newer_spellings_mean_the_same(string query, string expected) => Assert.Equal(expected, _database.First(query));
}
