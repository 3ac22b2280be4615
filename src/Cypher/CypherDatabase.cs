using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Results;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Checking;

namespace ActorGraph.Cypher;

/// <summary>
/// A property graph in one file, queried in Cypher. Many processes may have it open: any number read at once, each on
/// the state that the store had when its transaction began, while one writes.
/// </summary>
/// <remarks>Safe on any thread; a transaction serves one thread at a time.</remarks>
public sealed class CypherDatabase : IDisposable
{
    private static readonly Dictionary<string, object?> NoParameters = [];

    private readonly GraphStore _store;
    private readonly QueryEngine _engine;

    private CypherDatabase(GraphStore store, CypherDatabaseOptions options, ProcedureTable procedures)
    {
        _store = store;
        _engine = new QueryEngine(options, procedures);
    }

    /// <summary>Opens a store.</summary>
    /// <param name="path">Path of the file, or ":memory:" for a store that lives as long as the database object.</param>
    /// <param name="options">Options, or null for the usual ones.</param>
    /// <exception cref="CypherStoreException">
    /// There is no file and none is to be created, or it is something else, or of a newer version, or cannot be used.
    /// </exception>
    public static CypherDatabase Open(string path, CypherDatabaseOptions? options = null) =>
        Open(path, options, BuiltInProcedures.Table);

    /// <summary>Begins a transaction; dispose of it to roll back what is not committed.</summary>
    /// <param name="mode">Whether it may write. Only one transaction writes at a time: another one waits.</param>
    /// <exception cref="CypherStoreException">Another transaction did not end within the time limit.</exception>
    public CypherTransaction BeginTransaction(AccessMode mode) =>
        new(_store.Begin(mode == AccessMode.Write), _engine, mode);

    /// <summary>Says what a query does, without running it.</summary>
    /// <param name="query">The query or command.</param>
    /// <param name="parameters">Values of its parameters, or null for none.</param>
    /// <exception cref="Errors.CypherException">The query is wrong.</exception>
    public CypherQueryForm Examine(string query, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _engine.Prepare(query, parameters ?? NoParameters).Form;
    }

    /// <summary>Runs a query in a transaction of its own, which commits when the query has run.</summary>
    /// <param name="query">The query or command.</param>
    /// <param name="parameters">Values of its parameters, or null for none.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <returns>
    /// The result. One that only reads keeps its transaction until it has been read to the end or disposed of.
    /// </returns>
    /// <exception cref="Errors.CypherException">The query is wrong or failed, and has changed nothing.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled, and has changed nothing.</exception>
    public CypherResult Run(
        string query,
        IReadOnlyDictionary<string, object?>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        parameters ??= NoParameters;
        var prepared = _engine.Prepare(query, parameters);
        var transaction = _store.Begin(prepared.Writes, isImplicit: true);
        RowSource? rows = null;
        try
        {
            rows = _engine.Run(prepared, transaction, parameters, prepared.Writes ? null : transaction.Dispose, cancellationToken);
            if (prepared.Writes)
            {
                rows.ConvertAll();
                transaction.Commit();
            }

            return new CypherResult(prepared.Columns, rows);
        }
        catch
        {
            rows?.Dispose();
            transaction.Dispose();
            throw;
        }
    }

    /// <summary>Compares all that the store keeps twice, as after a failure of the disk.</summary>
    /// <returns>What contradicts itself, in English; nothing when the store is sound.</returns>
    /// <exception cref="CypherStoreException">The store cannot be read.</exception>
    public IReadOnlyList<string> Check()
    {
        using var transaction = _store.Begin(write: false);
        return StoreChecker.Check(transaction);
    }

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    internal static CypherDatabase Open(string path, CypherDatabaseOptions? options, ProcedureTable procedures)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new CypherDatabaseOptions();
        var store = GraphStore.Open(
            path, options.CreateIfMissing, options.BusyTimeout, options.SynchronousCommit, options.Beside);
        return new CypherDatabase(store, options, procedures);
    }
}
