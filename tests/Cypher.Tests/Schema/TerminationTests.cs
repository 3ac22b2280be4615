using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Schema;

/// <summary>TERMINATE TRANSACTIONS where there is no server, and how it is combined with SHOW. Messages are those of Neo4j.</summary>
public sealed class TerminationTests : IDisposable
{
    private const string NotFound = "Transaction not found.";

    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("TERMINATE TRANSACTION 'neo4j-transaction-7'", $"neo4j-transaction-7,null,{NotFound}")]
    [InlineData("TERMINATE TRANSACTIONS 'NEO4J-transaction-7'", $"neo4j-transaction-7,null,{NotFound}")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-7', 'neo4j-transaction-8' YIELD transactionId", "neo4j-transaction-7|neo4j-transaction-8")]
    [InlineData("TERMINATE TRANSACTIONS ['neo4j-transaction-7', 'neo4j-transaction-7'] YIELD message", NotFound)]
    [InlineData("TERMINATE TRANSACTIONS $ids YIELD transactionId AS id, message WHERE id ENDS WITH '8' RETURN message, id", $"{NotFound},neo4j-transaction-8")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId AS id WHERE id = 'other' TERMINATE TRANSACTIONS id YIELD message RETURN *", "")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId AS a SHOW TRANSACTIONS a YIELD transactionId AS b WHERE a = b RETURN a, b", "neo4j-transaction-1,neo4j-transaction-1")]
    [InlineData("TERMINATE TRANSACTIONS $ids YIELD transactionId AS id SHOW TRANSACTIONS YIELD transactionId RETURN *", "neo4j-transaction-1,neo4j-transaction-7|neo4j-transaction-1,neo4j-transaction-8")]
    [InlineData("TERMINATE TRANSACTIONS $ids YIELD transactionId AS a TERMINATE TRANSACTIONS a YIELD message ORDER BY a DESC LIMIT 1 RETURN *", $"{NotFound},neo4j-transaction-8")]
    public void What_became_of_each_is_a_row(string query, string expected)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["ids"] = new List<object?> { "neo4j-transaction-7", "neo4j-transaction-8" },
        };

        Assert.Equal(expected, _database.Rows(query, parameters));
    }

    [Theory]
    [InlineData("TERMINATE TRANSACTIONS", "Statement.SyntaxError")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-7' WHERE message = ''", "Statement.SyntaxError")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-7' RETURN 1", "Statement.SyntaxError")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-7' YIELD nosuch", "Statement.SyntaxError")]
    [InlineData("TERMINATE TRANSACTIONS nosuch", "Statement.SyntaxError")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id", "Statement.SyntaxError")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message", "Statement.SyntaxError")]
    [InlineData("SHOW TRANSACTIONS TERMINATE TRANSACTIONS 'x' YIELD message RETURN message", "Statement.SyntaxError")]
    [InlineData("SHOW TRANSACTIONS YIELD * SHOW TRANSACTIONS YIELD * RETURN *", "Statement.SyntaxError")]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId SHOW INDEXES YIELD name RETURN *", "Statement.SyntaxError")]
    [InlineData("SHOW INDEXES YIELD name WHERE type = 'RANGE'", "Statement.SyntaxError")]
    [InlineData("TERMINATE TRANSACTIONS []", "Statement.SemanticError")]
    [InlineData("TERMINATE TRANSACTIONS null", "Statement.TypeError")]
    [InlineData("TERMINATE TRANSACTIONS ['neo4j-transaction-7', 1]", "Statement.TypeError")]
    [InlineData("TERMINATE TRANSACTIONS 'x'", "General.InvalidArguments")]
    [InlineData("TERMINATE TRANSACTIONS 'neo4j-transaction-1'", "Transaction.Terminated")]
    public void What_cannot_be_has_the_code_of_Neo4j(string query, string code) =>
        Assert.Equal($"Neo.ClientError.{code}", _database.Failure(query).Code);
}
