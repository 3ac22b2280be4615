using ActorGraph.Cypher.Tests.Support;

namespace ActorGraph.Cypher.Tests.Execution;

/// <summary>Shortest paths over repeated patterns, and paths over rounds of several relationships.</summary>
public sealed class ShortestPathTests : IDisposable
{
    private readonly CypherDatabase _database = CypherDatabase.Open(":memory:");

    public ShortestPathTests() => _database.Run("""
        CREATE (a:S {n: 'a'}), (b:S {n: 'b'}), (c:S {n: 'c', bad: true}), (d:S {n: 'd'}), (e:S {n: 'e'}),
            (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(d), (a)-[:R {w: 9}]->(c), (c)-[:R {w: 9}]->(e), (d)-[:R {w: 1}]->(e), (e)-[:R]->(a)
        """);

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("SHORTEST 1 (s:S {n: 'a'}) ((x)-[r]->(y)){1,5} (t:S {n: 'e'})", "ace")]
    [InlineData("SHORTEST 1 (s:S {n: 'a'}) ((x)-[r]->(y) WHERE y.bad IS NULL){1,5} (t:S {n: 'e'})", "abde")]
    [InlineData("SHORTEST 1 (s:S {n: 'a'}) ((x)-[r:R WHERE r.w < 5]->(y)){1,5} (t:S {n: 'e'})", "abde")]
    [InlineData("ALL SHORTEST (s:S {n: 'a'}) ((x)--(y:S)){,5} (t:S {n: 'd'})", "abd|aed")]
    [InlineData("SHORTEST 2 (s:S {n: 'a'}) ((x)-[r]->(y)){1,5} (t:S {n: 'e'})", "abde|ace")]
    [InlineData("SHORTEST 2 GROUPS (s:S {n: 'a'}) ((x)-[r]->(y)){1,5} (t:S {n: 'e'})", "abde|ace")]
    [InlineData("SHORTEST 1 (s:S {n: 'a'}) ((x)<-[r]-(y)){1,5} (t:S {n: 'd'})", "aed")]
    [InlineData("ANY (s:S {n: 'a'}) (()-[r]->()){0,5} (t:S {n: 'a'})", "a")]
    [InlineData("(s:S {n: 'a'}) ((x)-[q]->(y)-[r]->(z)){1,2} (t:S {n: 'e'})", "ace")]
    [InlineData("(s:S {n: 'a'}) ((x)-[q]->(y)-[r]->(z)){2} (t)", "abdea|aceab")]
    public void A_path_goes_by_the_steps_that_the_pattern_allows(string pattern, string expected) => Assert.Equal(
        expected,
        _database.First($"MATCH p = {pattern} RETURN reduce(s = '', n IN nodes(p) | s + n.n) AS path ORDER BY path"));

    [Fact]
    public void The_variables_of_the_steps_are_lists() => Assert.Equal(
        "[a, c],[c, e],[9, 9]",
        _database.Rows("""
            MATCH ANY SHORTEST (s:S {n: 'a'}) ((x)-[r]->(y)){1,5} (t:S {n: 'e'})
            RETURN [n IN x | n.n], [n IN y | n.n], [step IN r | step.w]
            """));

    [Fact]
    public void A_selector_over_several_patterns_is_refused_by_name() => Assert.StartsWith(
        "A shortest path over more than one relationship pattern is not supported",
        _database.Failure("MATCH p = SHORTEST 1 (a:S)-[:R]->(m)-[:R]-+(b:S) RETURN p").Message,
        StringComparison.Ordinal);
}
