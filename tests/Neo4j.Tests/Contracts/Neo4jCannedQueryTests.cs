using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Queries;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Contracts;

[Collection(SharedServer.Name)]
public sealed class Neo4jCannedQueryTests(Neo4jServer server) : CannedQueryContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => server.Client.OpenEmptySessionAsync();
}
