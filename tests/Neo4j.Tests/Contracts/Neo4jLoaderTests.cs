using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Loading;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Contracts;

[Collection(SharedServer.Name)]
public sealed class Neo4jLoaderTests(Neo4jServer server) : ArticleLoaderTests
{
    protected override Task<ICypherSession> OpenEmptyAsync() => server.Client.OpenEmptySessionAsync();
}
