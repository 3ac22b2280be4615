using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Moving;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Contracts;

[Collection(SharedServer.Name)]
public sealed class Neo4jSchemaMoverTests(Neo4jServer server) : SchemaMoverContract, IAsyncLifetime
{
    // Neither what other tests made is to be found here, nor there what these make.
    public Task InitializeAsync() => EraseAsync();

    public Task DisposeAsync() => EraseAsync();

    [SkippableFact]
    public async Task What_the_community_edition_does_not_take_is_told_and_the_rest_is_copied()
    {
        await using var source = await OpenSourceAsync(
            "CREATE CONSTRAINT a_key FOR (n:Note) REQUIRE n.text IS NODE KEY",
            "CREATE CONSTRAINT b_pages FOR (n:Note) REQUIRE n.pages IS NOT NULL",
            "CREATE CONSTRAINT c_weight FOR ()-[r:ABOUT]-() REQUIRE r.weight IS :: FLOAT",
            "CREATE CONSTRAINT d_page FOR (n:Page) REQUIRE n.number IS UNIQUE");
        await using var target = await OpenEmptyAsync();

        var schema = await MoveAsync(source, target);

        Assert.Equal(1, schema.Copied);
        Assert.Equal(["a_key", "b_pages", "c_weight"], schema.Refusals.Select(refusal => refusal.Name));
        Assert.All(schema.Refusals, refusal =>
            Assert.Contains("requires Neo4j Enterprise Edition", refusal.Reason, StringComparison.Ordinal));
    }

    protected override Task<ICypherSession> OpenEmptyAsync() => server.Client.OpenEmptySessionAsync();

    private Task EraseAsync() => server.HasClient ? server.Client.EraseAsync() : Task.CompletedTask;
}
