using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Moving;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Contracts;

[Collection(SharedServer.Name)]
public sealed class Neo4jMoverTests(Neo4jServer server) : GraphMoverContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => server.Client.OpenEmptySessionAsync();
}
