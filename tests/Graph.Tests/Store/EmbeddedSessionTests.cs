using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

public sealed class EmbeddedSessionTests : CypherSessionContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => EmbeddedStore.OpenEmptyAsync();
}
