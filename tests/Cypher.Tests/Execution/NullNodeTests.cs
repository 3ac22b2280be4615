using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Execution;

public sealed class NullNodeTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public NullNodeTests() => _database.Run("CREATE (:A)");

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("MATCH (b) RETURN count(*)", "0")]
    [InlineData("MATCH (a), (b) RETURN count(*)", "0")]
    [InlineData("MATCH (b) WHERE b.x IS NULL RETURN count(*)", "0")]
    [InlineData("MATCH p = (b) RETURN count(*)", "0")]
    [InlineData("RETURN COUNT { (b) }", "0")]
    [InlineData("RETURN EXISTS { MATCH (b) }", "false")]
    [InlineData("OPTIONAL MATCH (b) RETURN count(*)", "1")]
    [InlineData("MATCH (a) RETURN count(*)", "1")]
    [InlineData("RETURN COUNT { (a) }", "1")]
    public void A_node_that_an_optional_match_did_not_find_matches_nothing(string query, string expected) =>
        Assert.Equal(expected, _database.First($"MATCH (a:A) OPTIONAL MATCH (b:None) {query}"));
}
