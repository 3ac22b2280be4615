using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

[Collection(nameof(Neo4jServer))]
public sealed class Neo4jSessionTests : CypherSessionContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}
