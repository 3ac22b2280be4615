using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Moving;

/// <summary>Why a graph cannot be copied.</summary>
internal static class MoveErrors
{
    public static GraphStoreException SameStore(StoreAddress address) => new(
        "AG4020",
        $"{address} is both where the graph is and where it is to go: name two stores.",
        [address.ToString()]);

    public static GraphStoreException NotEmpty(StoreAddress from, StoreAddress to) => new(
        "AG4021",
        $"{to} holds another graph than {from}: a graph is copied into an empty store, or into one where the copying of the same graph was interrupted.",
        [to.ToString(), from.ToString()]);

    public static GraphStoreException Changed(StoreAddress from) => new(
        "AG4022",
        $"{from} is no longer what it was when the copying began: empty the other store, and begin again.",
        [from.ToString()]);

    public static GraphStoreException Unfinished(StoreAddress from) => new(
        "AG4023",
        $"{from} is itself a copy that is not whole: go on with the move that fills it first.",
        [from.ToString()]);
}
