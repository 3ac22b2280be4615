using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Queries;

public sealed class EmbeddedContradictionTests : ContradictionContract
{
    protected override Task<ICypherSession> OpenEmptyAsync() => EmbeddedStore.OpenEmptyAsync();
}
