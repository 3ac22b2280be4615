using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;
using ActorGraph.Neo4j.Tests.Server;

namespace ActorGraph.Neo4j.Tests.Contracts;

/// <summary>Neo4j asked which servers to use, and not used at the address given.</summary>
[Collection(SharedServer.Name)]
public sealed class RoutedSessionTests(Neo4jServer server) : CypherSessionContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => server.Client.OpenEmptySessionAsync("neo4j");
}
