using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>Brings a store of an older format to the present one, whole or not at all.</summary>
internal static class StoreUpgrade
{
    /// <summary>
    /// From 1: relationships moved from rows of their own into the rows of their nodes, and are counted by the labels at
    /// their ends. All of that follows from the records, so it is made anew from them.
    /// </summary>
    private const string FromFirst = """
        ALTER TABLE state ADD COLUMN change_count INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE node ADD COLUMN adjacency BLOB NOT NULL DEFAULT x'';
        DELETE FROM adjacency;
        DELETE FROM relationship_list;
        DELETE FROM tally WHERE kind IN (2, 3);
        """;

    /// <summary>Upgrades a store that has just been opened, and leaves its session to the store.</summary>
    public static void Run(GraphStore store, SqliteConnection connection)
    {
        connection.Execute("BEGIN IMMEDIATE");

        // Another process may have done it while this one waited.
        var isOld = StoreFormat.ReadVersion(connection) < StoreFormat.Version;
        if (isOld)
        {
            connection.Execute(FromFirst);
        }

        var session = new StoreSession(connection);
        session.Refresh();
        using var transaction = new StoreTransaction(store, session, writes: true);
        if (isOld)
        {
            Reconnect(transaction);
            connection.Execute($"PRAGMA user_version = {StoreFormat.Version}");
        }

        transaction.Commit();
    }

    private static void Reconnect(StoreTransaction transaction)
    {
        using var scan = new RelationshipTableScan(transaction);
        scan.Open(null);
        while (scan.MoveNext())
        {
            transaction.Connect(scan.Relationship, scan.Type, scan.Start, scan.End);
        }
    }
}
