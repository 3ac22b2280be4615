using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.FullText;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>A connection with its prepared statements and what it knows of the store. Used by one transaction at a time.</summary>
internal sealed class StoreSession : IDisposable
{
    private const int RecordsKept = 1 << 18;

    /// <summary>Some 40 bytes each.</summary>
    private const int KeysKept = 1 << 20;

    /// <summary>Who writes, one at a time, may keep more: a load asks for each of its actors again and again.</summary>
    private const int KeysOfWriter = 1 << 22;

    private readonly Dictionary<string, Stack<SqliteStatement>> _spare = new(StringComparer.Ordinal);

    public StoreSession(SqliteConnection connection)
    {
        Connection = connection;
        SelectState = connection.Prepare("SELECT schema_version, token_count, change_count FROM state");
        SelectTokens = connection.Prepare("SELECT kind, name FROM token WHERE id > ? ORDER BY id");
        SelectNode = connection.Prepare("SELECT record, adjacency FROM node WHERE id = ?");
        SelectRelationship = connection.Prepare("SELECT record FROM relationship WHERE id = ?");
        InsertRelationship = connection.Prepare("INSERT INTO relationship(record, id) VALUES(?, ?)");
        SelectUnique = connection.Prepare("SELECT entity FROM index_entry WHERE rule = ? AND key = ? LIMIT 1");
        AppendRelationship = connection.Prepare("INSERT INTO relationship(record) VALUES(?)");
        AppendRelationships = connection.Prepare(
            $"INSERT INTO relationship(record) VALUES{string.Join(',', Enumerable.Repeat("(?)", RecordBatch.StatementSize))}");
        SelectTally = connection.Prepare("SELECT number FROM tally WHERE kind = ? AND token = ?");
    }

    public SqliteConnection Connection { get; }

    public SqliteStatement SelectState { get; }

    public SqliteStatement SelectTokens { get; }

    public SqliteStatement SelectNode { get; }

    public SqliteStatement SelectRelationship { get; }

    public SqliteStatement InsertRelationship { get; }

    /// <summary>Inserts with the number after the greatest, which SQLite finds without a seek.</summary>
    public SqliteStatement AppendRelationship { get; }

    /// <summary>Inserts a whole batch.</summary>
    public SqliteStatement AppendRelationships { get; }

    /// <summary>The entity that an index has under a key.</summary>
    public SqliteStatement SelectUnique { get; }

    public SqliteStatement SelectTally { get; }

    public TokenTable Tokens { get; } = new();

    public StringPool Strings { get; } = new();

    public SetAssociativeCache<long, StoredNode> Nodes { get; } = new(RecordsKept);

    public SetAssociativeCache<long, byte[]> Relationships { get; } = new(RecordsKept);

    /// <summary>The entities that unique indexes gave for keys lately: a loader asks for the same actors again and again.</summary>
    public SetAssociativeCache<UniqueKey, long> UniqueKeys { get; } = new(KeysKept);

    public SchemaCatalog Schema { get; set; } = new(-1, []);

    /// <summary>How often the store had been changed when the records were read that are remembered.</summary>
    public long ChangeCount { get; set; } = -1;

    /// <summary>Gets ready for a transaction. What one that writes has remembered is there for the next that writes.</summary>
    public void Expect(bool writes)
    {
        UniqueKeys.GreatestSize = writes ? KeysOfWriter : KeysKept;
        if (writes)
        {
            Connection.ExpectMany();
        }
    }

    /// <summary>A node's row, from the cache or else by a seek; null when there is none.</summary>
    public StoredNode? FindNode(long id) => Nodes.Find(id) ?? LoadNode(id);

    /// <summary>Takes a statement that nobody else is stepping through; give it back when done.</summary>
    public SqliteStatement Rent(string sql) =>
        _spare.TryGetValue(sql, out var spare) && spare.TryPop(out var statement) ? statement : Connection.Prepare(sql);

    public void Return(string sql, SqliteStatement statement)
    {
        statement.Reset();
        if (!_spare.TryGetValue(sql, out var spare))
        {
            _spare[sql] = spare = new();
        }

        spare.Push(statement);
    }

    /// <summary>Brings tokens, schema and records up to what the transaction that has just begun sees.</summary>
    public void Refresh()
    {
        SelectState.Step();
        var schemaVersion = SelectState.Integer(0);
        var tokenCount = (int)SelectState.Integer(1);
        var changeCount = SelectState.Integer(2);
        SelectState.Reset();
        Tokens.Truncate(tokenCount);
        if (Tokens.Count < tokenCount)
        {
            Tokens.Refresh(SelectTokens);
        }

        if (Schema.Version != schemaVersion)
        {
            LoadSchema(schemaVersion);
        }

        if (ChangeCount != changeCount)
        {
            Forget();
            ChangeCount = changeCount;
        }
    }

    /// <summary>Forgets all records: they may not be those of the store any more.</summary>
    public void Forget()
    {
        Nodes.Clear();
        Relationships.Clear();
        UniqueKeys.Clear();
    }

    private StoredNode? LoadNode(long id)
    {
        var node = SelectNode.Bind(1, id).Step()
            ? new StoredNode(SelectNode.Blob(0).ToArray(), SelectNode.Blob(1).ToArray())
            : null;
        SelectNode.Reset();
        if (node is not null)
        {
            Nodes.Set(id, node);
        }

        return node;
    }

    public void LoadSchema(long version)
    {
        const string Sql = "SELECT id, name, kind, on_relationships, token, keys, property_type FROM schema_rule ORDER BY id";
        var statement = Rent(Sql);
        var rules = SchemaCatalog.ReadRules(statement);
        Return(Sql, statement);
        Schema = new SchemaCatalog(version, rules, FullTextCatalog.Load(this, rules));
    }

    public void Dispose() => Connection.Dispose();
}
