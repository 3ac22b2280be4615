using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Storage.Sqlite;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// What one transaction sees and does. New entries of adjacency and changes to counts are gathered in memory and written
/// when it commits, so that a node with many new relationships is written once.
/// </summary>
internal sealed partial class StoreTransaction : IDisposable
{
    private readonly GraphStore _store;
    private readonly PassingRecord _passing = new();
    private int _tokensAtBegin;
    private long _changesAtBegin;
    private bool _mayLackNodes;
    private StoreSession? _session;

    public StoreTransaction(GraphStore store, StoreSession session, bool writes)
    {
        _store = store;
        _session = session;
        Writes = writes;
        _pendingLimit = store.Beside.LeastPending;
        _tokensAtBegin = session.Tokens.Count;
        _changesAtBegin = writes ? session.Connection.TotalChanges : 0;
    }

    public bool Writes { get; }

    /// <summary>Whether it has created or dropped an index or a constraint.</summary>
    public bool ChangedSchema { get; private set; }

    /// <summary>Whether it is that of one statement alone, which may commit in between.</summary>
    public bool IsImplicit { get; init; }

    public bool IsOpen => _session is not null;

    /// <summary>Its session, when no other thread is at work with it.</summary>
    public StoreSession Session
    {
        get
        {
            var session = SharedSession;
            session.Connection.TakeBack();
            return session;
        }
    }

    public TokenTable Tokens => SharedSession.Tokens;

    public SchemaCatalog Schema => SharedSession.Schema;

    /// <summary>Entities that unique indexes gave lately.</summary>
    public SetAssociativeCache<UniqueKey, long> UniqueKeys => SharedSession.UniqueKeys;

    /// <summary>Its session, while another thread may write with it: for what that thread leaves alone.</summary>
    private StoreSession SharedSession => _session ?? throw new ObjectDisposedException(nameof(StoreTransaction));

    /// <summary>How often the store was asked for something; operators of a profiled plan watch it.</summary>
    public long Accesses { get; set; }

    /// <summary>What tx.setMetaData said of the transaction.</summary>
    public MapValue MetaData { get; set; } = MapValue.Empty;

    public void Commit()
    {
        if (Writes)
        {
            WriteGathered();
            CountChange();
        }

        End("COMMIT");
    }

    /// <summary>Commits what was done so far, and goes on in a new transaction, which sees what others have committed since.</summary>
    /// <exception cref="Errors.CypherException">Another transaction has changed the schema, and with it the plans.</exception>
    public void CommitAndContinue()
    {
        if (!Writes)
        {
            return;
        }

        WriteGathered();
        CountChange();
        Session.Connection.Execute("COMMIT");
        Session.Connection.Execute("BEGIN IMMEDIATE");
        ForgetNextIds();
        _mayLackNodes = true;
        var version = Schema.Version;
        Session.Refresh();
        _tokensAtBegin = Tokens.Count;
        _changesAtBegin = Session.Connection.TotalChanges;
        if (Schema.Version != version)
        {
            throw Failure.Make(
                "Neo.TransientError.Transaction.Outdated",
                "Outdated",
                "Another transaction has created or dropped an index or a constraint in between. What was committed stays; run the query again for the rest.");
        }
    }

    public void Rollback()
    {
        SharedSession.Connection.TakeBackAnyhow();
        ForgetUncommitted();
        End("ROLLBACK");
    }

    public void Dispose()
    {
        if (_session is not null)
        {
            Rollback();
        }
    }

    /// <summary>
    /// Another transaction may give the numbers of tokens and the version of the schema that are undone here to
    /// something else: the session must not take what it knows of them for that.
    /// </summary>
    private void ForgetUncommitted()
    {
        Session.Tokens.Truncate(_tokensAtBegin);
        if (Writes)
        {
            Session.Forget();
        }

        if (ChangedSchema)
        {
            Session.Schema = new SchemaCatalog(-1, []);
        }
    }

    /// <summary>Tells other sessions that what they remember of the store may have changed.</summary>
    private void CountChange()
    {
        if (Session.Connection.TotalChanges == _changesAtBegin)
        {
            return;
        }

        Session.Connection.Execute("UPDATE state SET change_count = change_count + 1");
        Session.ChangeCount++;
    }

    private void End(string command)
    {
        var session = Session;
        try
        {
            if (session.Connection.InTransaction)
            {
                session.Connection.Execute(command);
            }
        }
        catch when (command == "COMMIT")
        {
            ForgetUncommitted();
            session.Connection.Execute("ROLLBACK");
            throw;
        }
        finally
        {
            _session = null;
            _store.Return(session);
        }
    }

    /// <summary>Gives back a cursor's statement; after the end of the transaction it is no longer its own.</summary>
    public void Release(string sql, ref SqliteStatement? statement)
    {
        if (statement is not null)
        {
            _session?.Return(sql, statement);
            statement = null;
        }
    }

    public bool NodeExists(long id) => FindNode(id) is not null;

    /// <summary>
    /// Whether a node that this transaction has come upon is there still. It need not be looked for before one has been
    /// deleted or undone, here or by others between two transactions of one statement.
    /// </summary>
    public bool IsThere(long id) => (id > 0 && !_mayLackNodes) || NodeExists(id);

    public bool RelationshipExists(long id) => FindRelationship(id) is not null;

    public byte[]? FindNode(long id) => FindStoredNode(id)?.Record;

    public StoredNode? FindStoredNode(long id)
    {
        Accesses++;
        return id < 0 ? FindVirtualNode(id) : Session.FindNode(id);
    }

    public byte[]? FindRelationship(long id)
    {
        Accesses++;
        return Session.Relationships.Find(id) ?? LoadRelationship(id);
    }

    public byte[] ReadNode(long id) => ReadStoredNode(id).Record;

    public StoredNode ReadStoredNode(long id) => FindStoredNode(id) ?? throw Failure.DeletedEntity("Node", id);

    public byte[] ReadRelationship(long id) => FindRelationship(id) ?? throw Failure.DeletedEntity("Relationship", id);

    public Value NodeProperty(long id, int key) =>
        PropertyCodec.Find(NodeRecord.Properties(ReadNode(id)), key, Session.Strings);

    public Value RelationshipProperty(long id, int key) =>
        PropertyCodec.Find(RelationshipRecord.Properties(RelationshipAtHand(id)), key, Session.Strings);

    /// <summary>
    /// Keeps the record that a scan is at, so that what the query asks of it needs no seek and drives nothing out of
    /// the cache.
    /// </summary>
    public void Pass(long relationship, ReadOnlySpan<byte> record) => _passing.Set(relationship, record);

    public List<StoredProperty> NodeProperties(long id) =>
        PropertyCodec.ReadAll(NodeRecord.Properties(ReadNode(id)), Session.Strings);

    public List<StoredProperty> RelationshipProperties(long id) =>
        PropertyCodec.ReadAll(RelationshipRecord.Properties(RelationshipAtHand(id)), Session.Strings);

    public bool HasLabel(long id, int label) => NodeRecord.HasLabel(ReadNode(id), label);

    public int[] Labels(long id) => NodeRecord.Labels(ReadNode(id));

    public (int Type, long Start, long End) Ends(long relationship) =>
        RelationshipRecord.Ends(RelationshipAtHand(relationship));

    /// <summary>A record, from the scan that is at it or else by a seek; valid until the scan moves.</summary>
    private ReadOnlySpan<byte> RelationshipAtHand(long id)
    {
        if (id != _passing.Relationship)
        {
            return ReadRelationship(id);
        }

        Accesses++;
        return _passing.Record;
    }

    private StoredNode? FindVirtualNode(long id) =>
        FindVirtual(_virtualNodes, id) is { } made ? new StoredNode(made, []) : null;

    private byte[]? LoadRelationship(long id)
    {
        if (id < 0)
        {
            return FindVirtual(_virtualRelationships, id);
        }

        WriteBatch();
        var select = Session.SelectRelationship;
        var record = select.Bind(1, id).Step() ? select.Blob(0).ToArray() : null;
        select.Reset();
        if (record is not null)
        {
            Session.Relationships.Set(id, record);
        }

        return record;
    }
}
