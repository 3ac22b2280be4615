using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>The embedded engine as a store. It works on the caller's thread: nothing here waits.</summary>
internal sealed class EmbeddedSession : ICypherSession
{
    private readonly StoreAddress _address;
    private readonly CypherDatabase _database;

    private EmbeddedSession(StoreAddress address, CypherDatabase database) => (_address, _database) = (address, database);

    /// <summary>Opens a store.</summary>
    /// <exception cref="GraphStoreException">It cannot be opened.</exception>
    public static EmbeddedSession Open(StoreAddress address, StoreMode mode, QueryLimits limits)
    {
        var path = address.Path!;
        try
        {
            if (mode == StoreMode.Create && Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw StoreErrors.CannotOpen(address, error.Message, error);
        }

        var options = new CypherDatabaseOptions { CreateIfMissing = mode == StoreMode.Create, TimeLimit = limits.Time };
        if (limits.Memory is { } memory)
        {
            options = options with { MemoryLimit = memory };
        }

        return new(address, EmbeddedErrors.Guard(address, () => CypherDatabase.Open(path, options)));
    }

    public async Task<T> ReadAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        using var transaction = Begin(AccessMode.Read, cancellationToken);
        return await work(new EmbeddedTransaction(_address, transaction), cancellationToken).ConfigureAwait(false);
    }

    public async Task<T> WriteAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        using var transaction = Begin(AccessMode.Write, cancellationToken);
        var value = await work(new EmbeddedTransaction(_address, transaction), cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return EmbeddedErrors.Guard(_address, () =>
        {
            transaction.Commit();
            return value;
        });
    }

    public Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = EmbeddedErrors.Guard(_address, () => _database.Run(query, parameters, cancellationToken));
        return Task.FromResult<ICypherResult>(new EmbeddedResult(_address, result));
    }

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    private CypherTransaction Begin(AccessMode mode, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return EmbeddedErrors.Guard(_address, () => _database.BeginTransaction(mode));
    }
}
