using System.Collections.Immutable;
using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Routing;

/// <summary>The routing table of the client's database: asked for when it is needed, kept while it holds.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
internal sealed class RoutingTables(BoltUri uri, ConnectionPools pools, BoltClientOptions options) : IDisposable
{
    private const string FatalDatabase = "Neo.ClientError.Database.DatabaseNotFound";
    private const string Security = "Neo.ClientError.Security.";

    private readonly IReadOnlyDictionary<string, string> _context = ConnectionOpener.RoutingContext(uri);
    private readonly SemaphoreSlim _asking = new(1);
    private readonly Lock _lock = new();
    private RoutingTable? _table;
    private long _since;

    /// <summary>Gives a table that holds and has servers for a purpose.</summary>
    /// <returns>The table, and whether it has been asked for just now.</returns>
    /// <exception cref="BoltConnectionException">No server gives one.</exception>
    /// <exception cref="BoltFailureException">A server refuses the client, or has no such database.</exception>
    public async Task<(RoutingTable Table, bool IsNew)> GetAsync(
        AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        if (Fresh(mode) is { } known)
        {
            return (known, false);
        }

        await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Someone else may have asked meanwhile.
            return Fresh(mode) is { } found
                ? (found, false)
                : (Keep(await AskAsync(bookmarks, cancellationToken).ConfigureAwait(false)), true);
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Takes a server that does not answer out of the table.</summary>
    public void Forget(ServerAddress address) => Change(table => table.Without(address));

    /// <summary>Takes a server that does not write any longer out of those that do.</summary>
    public void ForgetWriter(ServerAddress address) => Change(table => table.WithoutWriter(address));

    public void Dispose() => _asking.Dispose();

    private RoutingTable? Fresh(AccessMode mode)
    {
        lock (_lock)
        {
            return _table is { } table
                && options.Clock.GetElapsedTime(_since) < table.TimeToLive
                && !table.ServersFor(mode).IsEmpty
                    ? table
                    : null;
        }
    }

    private RoutingTable Keep(RoutingTable table)
    {
        lock (_lock)
        {
            (_table, _since) = (table, options.Clock.GetTimestamp());
            return table;
        }
    }

    private void Change(Func<RoutingTable, RoutingTable> change)
    {
        lock (_lock)
        {
            _table = _table is null ? null : change(_table);
        }
    }

    // The address that the user gave comes last: it may be but one of many by now, and is the way back when all others are gone.
    private ImmutableArray<ServerAddress> Routers()
    {
        lock (_lock)
        {
            return [.. (_table?.Routers ?? []).Append(uri.Address).Distinct()];
        }
    }

    private async Task<RoutingTable> AskAsync(IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        var routers = Routers();
        Exception? last = null;
        foreach (var router in routers)
        {
            try
            {
                var table = await AskAsync(router, bookmarks, cancellationToken).ConfigureAwait(false);
                if (!table.Routers.IsEmpty && !table.Readers.IsEmpty)
                {
                    return table;
                }
            }
            catch (Exception error) when (MayTryNext(error))
            {
                last = error;
                Forget(router);
            }
        }

        throw ClientErrors.NoRouter(routers, last);
    }

    private async Task<RoutingTable> AskAsync(
        ServerAddress router, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        var lease = await pools.Of(router).AcquireAsync(null, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            lease.Connection.Write(new RouteMessage(_context, bookmarks, options.Database));
            await lease.Connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            return RoutingTable.Read(await lease.Connection.ReadSuccessAsync(cancellationToken).ConfigureAwait(false));
        }
    }

    // What one server says of the client's rights or of the database, the others would say too.
    private static bool MayTryNext(Exception error) => error switch
    {
        BoltConnectionException connection => connection.IsRetriable,
        BoltProtocolException => true,
        BoltFailureException failure =>
            failure.Code != FatalDatabase && !failure.Code.StartsWith(Security, StringComparison.Ordinal),
        _ => false,
    };
}
