namespace ActorGraph.Graph.Store;

/// <summary>Why a store cannot be opened.</summary>
internal static class StoreErrors
{
    public static GraphStoreException UnknownAddress(string address) => new(
        "AG4001",
        $"'{address}' is no store: expected a path, bolt://HOST:PORT or neo4j://HOST:PORT.",
        [address]);

    public static GraphStoreException WrongAddress(StoreAddress address, string reason, Exception inner) => new(
        "AG4002",
        $"{address} is no address of a server: {reason}",
        [address.ToString(), reason],
        inner);

    public static GraphStoreException Absent(StoreAddress address) => new(
        GraphStores.AbsentCode,
        $"{address}: there is no store yet; import an article first, or name another with {address.Option}.",
        [address.ToString(), address.Option]);

    public static GraphStoreException NotAStore(StoreAddress address, Exception inner) => new(
        "AG4004",
        $"{address} is not an ActorGraph store: name another file with {address.Option}.",
        [address.ToString(), address.Option],
        inner);

    public static GraphStoreException NewerVersion(StoreAddress address, Exception inner) => new(
        "AG4005",
        $"{address} was written by a newer version of ActorGraph: install that version, or name another file with {address.Option}.",
        [address.ToString(), address.Option],
        inner);

    public static GraphStoreException CannotOpen(StoreAddress address, string reason, Exception inner) => new(
        "AG4006",
        $"{address} cannot be opened: {reason}",
        [address.ToString(), reason],
        inner);

    public static GraphStoreException NoAnswer(StoreAddress address, string reason, Exception inner) => new(
        "AG4007",
        $"{address}: no server answers ({reason}). Start it, or name another store with {address.Option}.",
        [address.ToString(), reason, address.Option],
        inner);

    public static GraphStoreException NoEncryption(StoreAddress address, string reason, Exception inner) => new(
        "AG4008",
        $"{address}: TLS failed ({reason}). If the server signs its certificate itself, write +ssc:// for +s://; if it has none, leave both out.",
        [address.ToString(), reason],
        inner);

    public static GraphStoreException ConnectionFailed(StoreAddress address, string reason, Exception inner) => new(
        "AG4009",
        $"{address}: {reason}",
        [address.ToString(), reason],
        inner);

    public static GraphStoreException Refused(StoreAddress address, string reason, Exception inner) => new(
        "AG4010",
        $"{address} refuses the user: {reason} Give --user and --password-file, or set NEO4J_USERNAME and NEO4J_PASSWORD.",
        [address.ToString(), reason],
        inner);

    public static GraphStoreException NoDatabase(StoreAddress address, string reason, Exception inner) => new(
        "AG4011",
        $"{address} does not have the database: {reason} Name one that it has with --database, or none for the user's own.",
        [address.ToString(), reason],
        inner);

    public static GraphStoreException MemoryOfServer(StoreAddress address) => new(
        "AG4012",
        $"{address}: a server limits memory itself (db.memory.transaction.max); --memory is for the embedded store.",
        [address.ToString()]);

    // A password in the address must not end up in the message.
    public static GraphStoreException UserInAddress(Uri server) => new(
        "AG4013",
        $"The address of {server.Host} names a user: give --user and --password-file, or set NEO4J_USERNAME and NEO4J_PASSWORD.",
        [server.Host]);

    public static GraphStoreException NoPassword(string user) => new(
        "AG4014",
        $"There is no password for the user '{user}': give --password-file, or set NEO4J_PASSWORD.",
        [user]);

    public static GraphStoreException EmptyPasswordFile(string path) => new(
        "AG4015",
        $"{path} holds no password: expected it in the first line.",
        [path]);

    public static GraphStoreException UnreadablePasswordFile(string path, string reason, Exception inner) => new(
        "AG4016",
        $"{path} cannot be read: {reason} Expected a file with the password in its first line.",
        [path, reason],
        inner);

    public static GraphStoreException OverMemoryOfServer(StoreAddress address, Exception inner) => new(
        "AG4017",
        $"{address}: the query needs more memory than the server gives it (Neo4j: db.memory.transaction.max; actorgraph serve: --memory, --total-memory). Raise that, or let the query return fewer rows.",
        [address.ToString()],
        inner);
}
