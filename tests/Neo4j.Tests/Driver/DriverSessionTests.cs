using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;
using ActorGraph.Neo4j.Tests.Server;
using ActorGraph.Neo4jDriver;

namespace ActorGraph.Neo4j.Tests.Driver;

/// <summary>The official driver as a store.</summary>
[Collection(SharedServer.Name)]
public sealed class DriverSessionTests(Neo4jServer server) : CypherSessionContract
{
    protected override async Task<ICypherSession> OpenEmptyAsync() => await DriverSession.OpenAsync(await server.Client.EmptyStoreAsync());
}
