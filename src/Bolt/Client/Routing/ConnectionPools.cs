using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Connections;

namespace ActorGraph.Bolt.Client.Routing;

/// <summary>A pool of connections for each server of a cluster.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class ConnectionPools(ConnectionOpener opener, BoltClientOptions options) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ServerAddress, ConnectionPool> _pools = [];

    public ConnectionPool Of(ServerAddress address)
    {
        lock (_lock)
        {
            if (!_pools.TryGetValue(address, out var pool))
            {
                _pools[address] = pool = new(address, opener, options);
            }

            return pool;
        }
    }

    public async ValueTask DisposeAsync()
    {
        List<ConnectionPool> pools;
        lock (_lock)
        {
            pools = [.. _pools.Values];
        }

        foreach (var pool in pools)
        {
            await pool.DisposeAsync().ConfigureAwait(false);
        }
    }
}
