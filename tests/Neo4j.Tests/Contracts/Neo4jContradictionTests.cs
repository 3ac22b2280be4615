using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Queries;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Contracts;

[Collection(SharedServer.Name)]
public sealed class Neo4jContradictionTests(Neo4jServer server) : ContradictionContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => server.Client.OpenEmptySessionAsync();
}
