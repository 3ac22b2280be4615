using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Routing;

/// <summary>The servers of "neo4j://": one is asked which there are, and the least busy of those that can do it is used.</summary>
internal sealed class RoutedServers(ConnectionPools pools, RoutingTables tables) : IServers
{
    /// <inheritdoc/>
    public bool AreMany => true;

    /// <inheritdoc/>
    public async Task<Lease> AcquireAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        Exception? last = null;
        while (true)
        {
            var (table, isNew) = await tables.GetAsync(mode, bookmarks, cancellationToken).ConfigureAwait(false);
            foreach (var address in table.ServersFor(mode).OrderBy(address => pools.Of(address).InUse))
            {
                try
                {
                    return await pools.Of(address).AcquireAsync(table.Database, cancellationToken).ConfigureAwait(false);
                }
                catch (BoltConnectionException error) when (error.IsRetriable)
                {
                    last = error;
                    tables.Forget(address);
                }
            }

            if (isNew)
            {
                throw ClientErrors.NoServer(mode, last);
            }
        }
    }

    /// <inheritdoc/>
    public void Report(Connection connection, Exception error)
    {
        switch (error)
        {
            case BoltConnectionException or BoltProtocolException:
            case BoltFailureException { IsDatabaseUnavailable: true }:
                tables.Forget(connection.Address);
                break;
            case BoltFailureException { IsNotLeader: true }:
                tables.ForgetWriter(connection.Address);
                break;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        tables.Dispose();
        return pools.DisposeAsync();
    }
}
