using ActorGraph.Graph.Store;
using ActorGraph.Graph.Tests.Store;

namespace ActorGraph.Graph.Tests.Loading;

public sealed class EmbeddedLoaderTests : ArticleLoaderTests
{
    protected override Task<ICypherSession> OpenEmptyAsync() => EmbeddedStore.OpenEmptyAsync();
}
