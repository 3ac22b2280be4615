using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Moving;

public sealed class EmbeddedSchemaMoverTests : SchemaMoverContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => EmbeddedStore.OpenEmptyAsync();

    [Fact]
    public async Task What_only_some_stores_take_is_copied_to_those_that_take_it()
    {
        await using var source = await OpenSourceAsync(
            "CREATE CONSTRAINT note_key FOR (n:Note) REQUIRE n.text IS NODE KEY",
            "CREATE CONSTRAINT note_pages FOR (n:Note) REQUIRE n.pages IS NOT NULL",
            "CREATE CONSTRAINT about_weight FOR ()-[r:ABOUT]-() REQUIRE r.weight IS :: FLOAT");
        await using var target = await OpenEmptyAsync();

        var schema = await MoveAsync(source, target);

        Assert.Equal((3, 0), (schema.Copied, schema.Refusals.Length));
    }
}
