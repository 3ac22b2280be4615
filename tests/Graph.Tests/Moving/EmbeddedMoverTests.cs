using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Moving;

public sealed class EmbeddedMoverTests : GraphMoverContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => EmbeddedStore.OpenEmptyAsync();
}
