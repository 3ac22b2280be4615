using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Results;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher;

/// <summary>A transaction: queries run in it one after another and see the same state of the store.</summary>
public sealed class CypherTransaction : IDisposable
{
    private static readonly Dictionary<string, object?> NoParameters = [];

    private readonly StoreTransaction _store;
    private readonly QueryEngine _engine;
    private CypherResult? _current;

    internal CypherTransaction(StoreTransaction store, QueryEngine engine, AccessMode mode)
    {
        _store = store;
        _engine = engine;
        Mode = mode;
    }

    /// <summary>What the transaction is for.</summary>
    public AccessMode Mode { get; }

    /// <summary>Whether it has neither been committed nor rolled back.</summary>
    public bool IsOpen => _store.IsOpen;

    /// <summary>Runs a query. A result that is still open is closed first.</summary>
    /// <param name="query">The query or command.</param>
    /// <param name="parameters">Values of its parameters, or null for none.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <exception cref="Errors.CypherException">
    /// The query is wrong or failed; what it had changed is undone, what came before it in the transaction stays.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled, and what it had changed is undone.</exception>
    public CypherResult Run(
        string query,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ObjectDisposedException.ThrowIf(!IsOpen, this);
        parameters ??= NoParameters;
        _current?.End();
        var prepared = _engine.Prepare(query, parameters);
        if (!prepared.Writes)
        {
            return _current = new(prepared.Columns, _engine.Run(prepared, _store, parameters, null, cancellationToken));
        }

        if (Mode == AccessMode.Read)
        {
            throw Failure.Make(
                "Neo.ClientError.Statement.AccessMode",
                "AccessMode",
                "Writing in read access mode is not allowed. Begin the transaction with write access.");
        }

        _store.BeginStatement();
        RowSource? rows = null;
        try
        {
            rows = _engine.Run(prepared, _store, parameters, null, cancellationToken);
            rows.ConvertAll();
            _store.KeepStatement();
            return _current = new(prepared.Columns, rows);
        }
        catch
        {
            rows?.Dispose();
            _store.UndoStatement();
            throw;
        }
    }

    /// <summary>Keeps all that the transaction did.</summary>
    public void Commit()
    {
        _current?.Dispose();
        _store.Commit();
    }

    /// <summary>Undoes all that the transaction did.</summary>
    public void Rollback()
    {
        _current?.Dispose();
        _store.Rollback();
    }

    /// <summary>Rolls back, unless it has ended already.</summary>
    public void Dispose()
    {
        _current?.Dispose();
        _store.Dispose();
    }
}
