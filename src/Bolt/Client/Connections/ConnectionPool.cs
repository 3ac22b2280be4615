using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Client.Connections;

/// <summary>The connections with one server: opened when they are needed, and kept for whoever needs one next.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class ConnectionPool(ServerAddress address, ConnectionOpener opener, BoltClientOptions options) : IAsyncDisposable
{
    private readonly SemaphoreSlim _places = new(options.LargestPool);
    private readonly Lock _lock = new();
    private readonly Stack<(Connection Connection, long Since)> _idle = new();
    private readonly HashSet<Connection> _used = [];
    private bool _isDisposed;

    /// <summary>How many connections are in use.</summary>
    public int InUse
    {
        get
        {
            lock (_lock)
            {
                return _used.Count;
            }
        }
    }

    /// <summary>Gives a connection, the one used last if there is one.</summary>
    /// <param name="database">The database that it is meant for.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="BoltConnectionException">The server cannot be reached, or all connections stay in use.</exception>
    public async Task<Lease> AcquireAsync(string? database, CancellationToken cancellationToken)
    {
        await WaitForPlaceAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var connection = TakeIdle() ?? await opener.OpenAsync(address, cancellationToken).ConfigureAwait(false);
            Register(connection);
            return new(this, connection) { Database = database };
        }
        catch
        {
            _places.Release();
            throw;
        }
    }

    /// <summary>Takes a connection back; one that cannot be cleared of what was broken off is closed.</summary>
    public async Task TakeBackAsync(Connection connection)
    {
        await ClearAsync(connection).ConfigureAwait(false);
        lock (_lock)
        {
            _used.Remove(connection);
            if (connection.IsBroken || _isDisposed)
            {
                connection.Dispose();
            }
            else
            {
                _idle.Push((connection, options.Clock.GetTimestamp()));
            }
        }

        _places.Release();
    }

    /// <summary>Closes all connections, those in use too.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var connection in TakeAll())
        {
            await LeaveAsync(connection).ConfigureAwait(false);
        }
    }

    private async Task WaitForPlaceAsync(CancellationToken cancellationToken)
    {
        if (_places.Wait(0, cancellationToken))
        {
            return;
        }

        using var limit = new CancellationTokenSource(options.PoolTimeout, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await _places.WaitAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw ClientErrors.PoolExhausted(address, options.LargestPool, options.PoolTimeout);
        }
    }

    private List<Connection> TakeAll()
    {
        lock (_lock)
        {
            _isDisposed = true;
            List<Connection> all = [.. _idle.Select(idle => idle.Connection), .. _used];
            _idle.Clear();
            return all;
        }
    }

    private async Task LeaveAsync(Connection connection)
    {
        using var limit = new CancellationTokenSource(options.ResetTimeout, options.Clock);
        await connection.LeaveAsync(limit.Token).ConfigureAwait(false);
    }

    private Connection? TakeIdle()
    {
        lock (_lock)
        {
            while (_idle.TryPop(out var idle))
            {
                if (options.Clock.GetElapsedTime(idle.Since) < options.IdleTimeout)
                {
                    return idle.Connection;
                }

                idle.Connection.Dispose();
            }

            return null;
        }
    }

    private void Register(Connection connection)
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                connection.Dispose();
                throw new ObjectDisposedException(nameof(BoltClient));
            }

            _used.Add(connection);
        }
    }

    private async Task ClearAsync(Connection connection)
    {
        if (connection.IsBroken || !connection.NeedsReset)
        {
            return;
        }

        using var limit = new CancellationTokenSource(options.ResetTimeout, options.Clock);
        try
        {
            await connection.ResetAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (error is BoltConnectionException or BoltProtocolException or OperationCanceledException)
        {
            // The server ends what a closed connection was about.
            connection.Dispose();
        }
    }
}
