using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage;

/// <summary>
/// What one transaction sees and does. Changes to adjacency and to counts are gathered in memory and written when a
/// statement ends, so that a node with many new relationships is written once.
/// </summary>
internal sealed partial class StoreTransaction : IDisposable
{
    private readonly GraphStore _store;
    private int _tokensAtBegin;
    private StoreSession? _session;

    public StoreTransaction(GraphStore store, StoreSession session, bool writes)
    {
        _store = store;
        _session = session;
        Writes = writes;
        _tokensAtBegin = session.Tokens.Count;
    }

    public bool Writes { get; }

    /// <summary>Whether it has created or dropped an index or a constraint.</summary>
    public bool ChangedSchema { get; private set; }

    /// <summary>Whether it is that of one statement alone, which may commit in between.</summary>
    public bool IsImplicit { get; init; }

    public bool IsOpen => _session is not null;

    public StoreSession Session => _session ?? throw new ObjectDisposedException(nameof(StoreTransaction));

    public TokenTable Tokens => Session.Tokens;

    public SchemaCatalog Schema => Session.Schema;

    /// <summary>How often the store was asked for something; operators of a profiled plan watch it.</summary>
    public long Accesses { get; set; }

    /// <summary>What tx.setMetaData said of the transaction.</summary>
    public MapValue MetaData { get; set; } = MapValue.Empty;

    public void Commit()
    {
        if (Writes)
        {
            EndStatement();
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

        EndStatement();
        Session.Connection.Execute("COMMIT");
        Session.Connection.Execute("BEGIN IMMEDIATE");
        Discard();
        var version = Schema.Version;
        Session.Refresh();
        _tokensAtBegin = Tokens.Count;
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
        Discard();
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
        if (ChangedSchema)
        {
            Session.Schema = new SchemaCatalog(-1, []);
        }
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
            session.Nodes.Clear();
            session.Relationships.Clear();
            _store.Return(session);
        }
    }

    public bool NodeExists(long id) => FindNode(id) is not null;

    public bool RelationshipExists(long id) => FindRelationship(id) is not null;

    public byte[]? FindNode(long id)
    {
        Accesses++;
        return Session.Nodes.Find(id) ?? (id < 0 ? FindVirtual(_virtualNodes, id) : Load(Session.SelectNode, Session.Nodes, id));
    }

    public byte[]? FindRelationship(long id)
    {
        Accesses++;
        return Session.Relationships.Find(id) ?? (id < 0 ? FindVirtual(_virtualRelationships, id) : Load(Session.SelectRelationship, Session.Relationships, id));
    }

    public byte[] ReadNode(long id) => FindNode(id) ?? throw Failure.DeletedEntity("Node", id);

    public byte[] ReadRelationship(long id) => FindRelationship(id) ?? throw Failure.DeletedEntity("Relationship", id);

    public Value NodeProperty(long id, int key) =>
        PropertyCodec.Find(NodeRecord.Properties(ReadNode(id)), key, Session.Strings);

    public Value RelationshipProperty(long id, int key) =>
        PropertyCodec.Find(RelationshipRecord.Properties(ReadRelationship(id)), key, Session.Strings);

    public List<StoredProperty> NodeProperties(long id) =>
        PropertyCodec.ReadAll(NodeRecord.Properties(ReadNode(id)), Session.Strings);

    public List<StoredProperty> RelationshipProperties(long id) =>
        PropertyCodec.ReadAll(RelationshipRecord.Properties(ReadRelationship(id)), Session.Strings);

    public bool HasLabel(long id, int label) => NodeRecord.HasLabel(ReadNode(id), label);

    public int[] Labels(long id) => NodeRecord.Labels(ReadNode(id));

    public (int Type, long Start, long End) Ends(long relationship) =>
        RelationshipRecord.Ends(ReadRelationship(relationship));

    public long Count(TallyKind kind, int token = 0)
    {
        if (token < 0)
        {
            return 0;
        }

        var select = Session.SelectTally;
        var stored = select.Bind(1, (long)kind).Bind(2, token).Step() ? select.Integer(0) : 0;
        select.Reset();
        return stored + _tallies.GetValueOrDefault((kind, token));
    }

    private static byte[]? Load(Sqlite.SqliteStatement select, RecordCache cache, long id)
    {
        var record = select.Bind(1, id).Step() ? select.Blob(0).ToArray() : null;
        select.Reset();
        if (record is not null)
        {
            cache.Set(id, record);
        }

        return record;
    }
}
