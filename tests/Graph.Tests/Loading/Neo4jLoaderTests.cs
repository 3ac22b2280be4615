using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Loading;

[Collection(nameof(Neo4jServer))]
public sealed class Neo4jLoaderTests : ArticleLoaderTests
{
    protected override Task<ICypherSession> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}
