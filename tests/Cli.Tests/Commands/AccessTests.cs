namespace ActorGraph.Cli.Tests.Commands;

/// <summary>Which questions a cluster may put to its replicas.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData("status", "--store", "neo4j://localhost")]
    [InlineData("query", "alliances", "--actor", "Mali")]
    [InlineData("query", "contradictions", "--actor", "Mali", "--format", "json")]
    [InlineData("cypher", "MATCH (a:Actor) RETURN a.name")]
    public async Task Commands_that_read_say_so(params string[] arguments)
    {
        await using var store = new RecordingStore();

        var (exitCode, _, error) = await TestProgram.RunAsync(store, arguments);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.NotEmpty(store.Read);
        Assert.Empty(store.Run);
    }

    [Theory]
    [InlineData("CREATE (:Note)")]
    [InlineData("CALL apoc.help('text') YIELD name RETURN name")]
    public async Task What_may_write_goes_where_it_could(string query)
    {
        await using var store = new RecordingStore();

        await TestProgram.RunAsync(store, "cypher", query);

        Assert.Equal([query], store.Run);
        Assert.Empty(store.Read);
    }
}
