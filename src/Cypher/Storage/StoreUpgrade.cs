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

    /// <summary>Makes the tables those of the present format.</summary>
    /// <param name="connection">The store, with a transaction for writing open.</param>
    public static void Prepare(SqliteConnection connection) => connection.Execute(FromFirst);

    /// <summary>Fills what the new tables hold, from the records.</summary>
    /// <param name="transaction">The same transaction.</param>
    public static void Fill(StoreTransaction transaction)
    {
        using var scan = new RelationshipTableScan(transaction);
        scan.Open(null);
        while (scan.MoveNext())
        {
            transaction.Reconnect(scan.Relationship, scan.Type, scan.Start, scan.End);
        }

        transaction.Session.Connection.Execute($"PRAGMA user_version = {StoreFormat.Version}");
    }
}
