using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Queries;

[Collection(nameof(Neo4jServer))]
public sealed class Neo4jCannedQueryTests : CannedQueryContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => Neo4jServer.OpenEmptyAsync();
}
