using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Client.Routing;
using ActorGraph.Bolt.Client.Sessions;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client;

/// <summary>A client of a server or cluster that speaks Bolt. It connects when it is used, and keeps connections for reuse.</summary>
/// <remarks>Safe for use by several threads at once; each works with a session of its own.</remarks>
public sealed class BoltClient : IAsyncDisposable
{
    private readonly IServers _servers;
    private readonly BoltClientOptions _options;
    private readonly RetryPolicy _retry;

    /// <summary>Creates a client.</summary>
    /// <param name="uri">How to reach the server or cluster.</param>
    /// <param name="options">How the client behaves; null for the usual.</param>
    public BoltClient(BoltUri uri, BoltClientOptions? options = null)
        : this(uri, options ?? new(), connector: null, Random.Shared.NextDouble)
    {
    }

    internal BoltClient(BoltUri uri, BoltClientOptions options, IConnector? connector, Func<double> random)
    {
        ArgumentNullException.ThrowIfNull(uri);
        _options = options;
        _retry = new(options.RetryTime, options.Clock, random);
        var opener = new ConnectionOpener(connector ?? new TcpConnector(uri.Encryption), uri, options);
        _servers = uri.IsRouted ? Routed(uri, opener, options) : new SingleServer(new(uri.Address, opener, options), options.Database);
    }

    /// <summary>Opens a session.</summary>
    public ClientSession OpenSession() => new(_servers, _options, _retry);

    /// <summary>Connects, as a later query would, to find out whether that is possible.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What the server says of itself: "Neo4j/5.26.0".</returns>
    /// <exception cref="BoltConnectionException">No server answers.</exception>
    /// <exception cref="BoltFailureException">A server refuses the client.</exception>
    /// <exception cref="BoltProtocolException">What answers does not speak Bolt, or no version in common.</exception>
    public async Task<string> ConnectAsync(CancellationToken cancellationToken = default)
    {
        var lease = await _servers.AcquireAsync(AccessMode.Read, [], cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            return lease.Connection.Server;
        }
    }

    /// <summary>Closes all connections; what still runs on them is broken off.</summary>
    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    private static RoutedServers Routed(BoltUri uri, ConnectionOpener opener, BoltClientOptions options)
    {
        var pools = new ConnectionPools(opener, options);
        return new(pools, new(uri, pools, options));
    }
}
