using System.Collections.Concurrent;
using ActorGraph.Cypher.Storage.Sqlite;

namespace ActorGraph.Cypher.Storage;

/// <summary>An open store: hands out transactions, each on a connection of its own. Safe on any thread.</summary>
internal sealed class GraphStore : IDisposable
{
    private const string MemoryPath = ":memory:";
    private const int MaximumSpare = 8;

    private readonly string _path;
    private readonly TimeSpan _busyTimeout;
    private readonly bool _synchronous;
    private readonly ConcurrentBag<StoreSession> _spare = [];
    private readonly SemaphoreSlim? _memoryLock;
    private bool _disposed;

    private GraphStore(string path, TimeSpan busyTimeout, bool synchronous)
    {
        _path = path;
        _busyTimeout = busyTimeout;
        _synchronous = synchronous;
        _memoryLock = path == MemoryPath ? new SemaphoreSlim(1) : null;
    }

    public string Path => _path;

    /// <summary>How much a transaction gathers before another thread writes it.</summary>
    public required BesideLimits Beside { get; init; }

    public static GraphStore Open(
        string path, bool create, TimeSpan busyTimeout, bool synchronous, BesideLimits? beside = null)
    {
        var inMemory = path == MemoryPath;
        if (!inMemory && !create && !File.Exists(path))
        {
            throw StoreErrors.NotFound(path);
        }

        var store = new GraphStore(path, busyTimeout, synchronous) { Beside = beside ?? new BesideLimits() };
        store.CheckHeader();
        var connection = SqliteConnection.Open(path, create, busyTimeout);
        try
        {
            StoreFormat.Prepare(connection, path, inMemory);
            store.Configure(connection);
            if (StoreFormat.ReadVersion(connection) < StoreFormat.Version)
            {
                StoreUpgrade.Run(store, connection);
            }
            else
            {
                store._spare.Add(new StoreSession(connection));
            }

            return store;
        }
        catch (CypherStoreException problem) when (problem.Problem == CypherStoreProblem.NotAStore)
        {
            connection.Dispose();
            throw StoreErrors.NotAStore(path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public StoreTransaction Begin(bool write, bool isImplicit = false)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_memoryLock is not null && !_memoryLock.Wait(_busyTimeout))
        {
            throw StoreErrors.MemoryBusy();
        }

        StoreSession? session = null;
        try
        {
            session = _spare.TryTake(out var spare) ? spare : Connect();
            session.Expect(write);
            session.Connection.Execute(write ? "BEGIN IMMEDIATE" : "BEGIN");
            session.Refresh();
            return new StoreTransaction(this, session, write) { IsImplicit = isImplicit };
        }
        catch
        {
            session?.Dispose();
            _memoryLock?.Release();
            throw;
        }
    }

    public void Return(StoreSession session)
    {
        if (_disposed || (_spare.Count >= MaximumSpare && _memoryLock is null))
        {
            session.Dispose();
        }
        else
        {
            _spare.Add(session);
        }

        _memoryLock?.Release();
    }

    public void Dispose()
    {
        _disposed = true;
        while (_spare.TryTake(out var session))
        {
            session.Dispose();
        }

        _memoryLock?.Dispose();
    }

    private StoreSession Connect()
    {
        var connection = SqliteConnection.Open(_path, false, _busyTimeout);
        Configure(connection);
        return new StoreSession(connection);
    }

    private void Configure(SqliteConnection connection)
    {
        connection.Execute($"PRAGMA synchronous = {(_synchronous ? "FULL" : "NORMAL")}");
        connection.Execute("PRAGMA temp_store = MEMORY");
    }

    // SQLite takes a file shorter than a page for an empty database, and would overwrite it.
    private void CheckHeader()
    {
        if (_memoryLock is not null || !File.Exists(_path) || new FileInfo(_path).Length == 0)
        {
            return;
        }

        Span<byte> header = stackalloc byte[16];
        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var read = file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (read < header.Length || !header.SequenceEqual("SQLite format 3\0"u8))
        {
            throw StoreErrors.NotAStore(_path);
        }
    }
}
