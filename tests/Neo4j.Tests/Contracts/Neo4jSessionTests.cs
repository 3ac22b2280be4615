using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Contracts;

[Collection(SharedServer.Name)]
public sealed class Neo4jSessionTests(Neo4jServer server) : CypherSessionContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => server.Client.OpenEmptySessionAsync();
}
