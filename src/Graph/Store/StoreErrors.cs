namespace ActorGraph.Graph.Store;

/// <summary>Why a store cannot be opened.</summary>
internal static class StoreErrors
{
    public static GraphStoreException UnknownAddress(string address) => new(
        "AG4001",
        $"'{address}' is no store: expected a path, bolt://HOST:PORT or neo4j://HOST:PORT.",
        [address]);

    public static GraphStoreException ServersNotSupported(StoreAddress address) => new(
        "AG4002",
        $"{address}: this version has only the embedded store; give a path (--store graph.db).",
        [address.ToString()]);

    public static GraphStoreException Absent(StoreAddress address) => new(
        GraphStores.AbsentCode,
        $"{address}: there is no store yet; import an article first, or name another with --store.",
        [address.ToString()]);

    public static GraphStoreException NotAStore(StoreAddress address, Exception inner) => new(
        "AG4004",
        $"{address} is not an ActorGraph store: name another file with --store.",
        [address.ToString()],
        inner);

    public static GraphStoreException NewerVersion(StoreAddress address, Exception inner) => new(
        "AG4005",
        $"{address} was written by a newer version of ActorGraph: install that version, or name another file with --store.",
        [address.ToString()],
        inner);

    public static GraphStoreException CannotOpen(StoreAddress address, string reason, Exception inner) => new(
        "AG4006",
        $"{address} cannot be opened: {reason}",
        [address.ToString(), reason],
        inner);
}
