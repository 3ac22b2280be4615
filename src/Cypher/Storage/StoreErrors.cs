using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>The texts of what can be wrong with a store.</summary>
internal static class StoreErrors
{
    public static CypherStoreException NotFound(string path) => new(
        CypherStoreProblem.NotFound, $"There is no Cypher store at '{path}'. Check the path, or create the store first.");

    public static CypherStoreException NotAStore(string path) => new(
        CypherStoreProblem.NotAStore,
        $"'{path}' is not a Cypher store. Give the path of a store, or of a file that does not exist yet.");

    public static CypherStoreException NewerVersion(string path, long version, long supported) => new(
        CypherStoreProblem.NewerVersion,
        $"'{path}' has store format {version}, and this version reads up to {supported}. Update the program to open it.");

    public static CypherStoreException UnknownAnalyzer(string index, string analyzer) => new(
        CypherStoreProblem.NewerVersion,
        $"The full-text index '{index}' has the analyzer '{analyzer}', which this version does not know. Update the program to open the store.");

    public static CypherStoreException MemoryBusy() => new(
        CypherStoreProblem.Busy,
        "A store in memory serves one transaction at a time, and another one is open. Commit or dispose of it first.");

    /// <summary>A record ends before what it should hold, or holds what nothing writes.</summary>
    public static CypherStoreException DamagedRecord() => new(
        CypherStoreProblem.Damaged, "The store is damaged: a record is cut short or overwritten. Restore it from a copy.");

    public static CypherStoreException FromSqlite(int code, string detail, string action) => code switch
    {
        SqliteLibrary.Busy => new(
            CypherStoreProblem.Busy,
            "Another transaction is writing to the store and did not end within the time limit. Try again, or raise the limit."),
        SqliteLibrary.NotADatabase => new(
            CypherStoreProblem.NotAStore, "The file is not a Cypher store. Give the path of a store."),
        SqliteLibrary.Corrupt => new(
            CypherStoreProblem.Damaged, $"The store is damaged ({detail}). Restore it from a copy."),
        SqliteLibrary.CannotOpen or SqliteLibrary.ReadOnly or SqliteLibrary.Full => new(
            CypherStoreProblem.Unavailable, $"The store's file cannot be used: {detail}."),
        _ => new(CypherStoreProblem.Unavailable, $"The store failed ({detail}) at: {action}"),
    };
}
