using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Tests.Store;

/// <summary>Opens embedded stores in memory, with the schema.</summary>
internal static class EmbeddedStore
{
    public static Task<ICypherSession> OpenEmptyAsync() =>
        GraphStores.OpenAsync(new StoreAddress(":memory:", null), StoreMode.Create);
}
