using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>The tables of a store, and the numbers in a file's header that tell it from other files.</summary>
internal static class StoreFormat
{
    /// <summary>"ACGR": SQLite's application id of a store.</summary>
    public const long ApplicationId = 0x41434752;

    public const long Version = 2;

    // A larger page makes room for adjacency rows of up to a quarter of it before they overflow.
    private const string Tables = """
        CREATE TABLE state(id INTEGER PRIMARY KEY, schema_version INTEGER NOT NULL, token_count INTEGER NOT NULL,
            next_node INTEGER NOT NULL, next_relationship INTEGER NOT NULL, change_count INTEGER NOT NULL);
        INSERT INTO state VALUES(0, 0, 0, 1, 1, 0);
        CREATE TABLE token(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL);
        CREATE TABLE node(id INTEGER PRIMARY KEY, record BLOB NOT NULL, adjacency BLOB NOT NULL);
        CREATE TABLE relationship(id INTEGER PRIMARY KEY, record BLOB NOT NULL);
        CREATE TABLE adjacency(node INTEGER NOT NULL, kind INTEGER NOT NULL, first INTEGER NOT NULL,
            entries BLOB NOT NULL, PRIMARY KEY(node, kind, first)) WITHOUT ROWID;
        CREATE TABLE relationship_list(type INTEGER NOT NULL, first INTEGER NOT NULL, entries BLOB NOT NULL,
            PRIMARY KEY(type, first)) WITHOUT ROWID;
        CREATE TABLE node_label(label INTEGER NOT NULL, node INTEGER NOT NULL, PRIMARY KEY(label, node)) WITHOUT ROWID;
        CREATE TABLE index_entry(rule INTEGER NOT NULL, key BLOB NOT NULL, entity INTEGER NOT NULL,
            PRIMARY KEY(rule, key, entity)) WITHOUT ROWID;
        CREATE TABLE schema_rule(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL,
            on_relationships INTEGER NOT NULL, token INTEGER NOT NULL, keys TEXT NOT NULL, owner INTEGER NOT NULL,
            property_type TEXT NOT NULL);
        CREATE TABLE tally(kind INTEGER NOT NULL, token INTEGER NOT NULL, number INTEGER NOT NULL,
            PRIMARY KEY(kind, token)) WITHOUT ROWID;
        """;

    /// <summary>Makes an empty database a store, or checks that it is one.</summary>
    public static void Prepare(SqliteConnection connection, string path, bool inMemory)
    {
        if (!inMemory)
        {
            // Reading the header also finds out whether it is a database at all.
            _ = connection.QueryInteger("PRAGMA application_id");
        }

        if (!IsEmpty(connection))
        {
            Check(connection, path);
            return;
        }

        connection.Execute("PRAGMA page_size = 8192");
        if (!inMemory)
        {
            connection.Execute("PRAGMA journal_mode = WAL");
        }

        connection.Execute("BEGIN IMMEDIATE");
        if (IsEmpty(connection))
        {
            connection.Execute(Tables);
            connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
        }

        connection.Execute("COMMIT");
        Check(connection, path);
    }

    public static long ReadVersion(SqliteConnection connection) => connection.QueryInteger("PRAGMA user_version") ?? 0;

    private static bool IsEmpty(SqliteConnection connection) =>
        connection.QueryInteger("PRAGMA application_id") == 0
        && connection.QueryInteger("PRAGMA user_version") == 0
        && connection.QueryInteger("SELECT count(*) FROM sqlite_schema") == 0;

    private static void Check(SqliteConnection connection, string path)
    {
        if (connection.QueryInteger("PRAGMA application_id") != ApplicationId)
        {
            throw StoreErrors.NotAStore(path);
        }

        var version = ReadVersion(connection);
        if (version > Version)
        {
            throw StoreErrors.NewerVersion(path, version, Version);
        }
    }
}
