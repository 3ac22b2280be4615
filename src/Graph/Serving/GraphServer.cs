using System.Globalization;
using System.Net.Sockets;
using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;
using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Serving;

/// <summary>Serves an embedded store to whatever speaks Bolt: Neo4j Browser, cypher-shell, the drivers of Neo4j.</summary>
public sealed class GraphServer : IDisposable
{
    // Another process may be writing; between two attempts, whoever waits can give up.
    private static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(1);

    private readonly ServedStore _store;
    private readonly BoltServer _server;

    private GraphServer(ServedStore store, BoltServer server) => (_store, _server) = (store, server);

    /// <summary>The port for Bolt.</summary>
    public int BoltPort => _server.BoltPort;

    /// <summary>The port for HTTP, or null.</summary>
    public int? HttpPort => _server.HttpPort;

    /// <summary>Opens a store and the ports; clients are served once <see cref="RunAsync"/> is called.</summary>
    /// <param name="address">Where the store is; there must be one.</param>
    /// <param name="options">How it is served.</param>
    /// <param name="log">Where it is told what happens; called by several threads at once.</param>
    /// <exception cref="GraphStoreException">The store cannot be opened, or is a server itself.</exception>
    /// <exception cref="ServingException">The options are not safe, or a port cannot be opened.</exception>
    public static GraphServer Open(StoreAddress address, ServingOptions options, Action<ServerEvent> log)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(options);
        if (address.Path is not { } path)
        {
            throw ServingException.ServesNoServer(address);
        }

        ExpectSafe(options);
        var transactions = new OpenTransactions();
        var facts = new ServerFacts(options, transactions);
        var database = EmbeddedErrors.Guard(address, () => CypherDatabase.Open(path, OptionsOf(options, facts)));
        var store = new ServedStore(database, new WriterTurn(options.WriterPatience), transactions, options);
        var web = new ServerWeb(options);
        try
        {
            var server = BoltServer.Open(new ServedBackend(store), BoltOptionsOf(options, web), log);
            web.BoltPort = server.BoltPort;
            facts.Address = string.Create(CultureInfo.InvariantCulture, $"{options.Host}:{server.BoltPort}");
            return new(store, server);
        }
        catch (SocketException problem)
        {
            store.Dispose();
            throw ServingException.CannotListen(options, problem);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Serves until it is to end; then lets queries and transactions that are open go on for a moment.</summary>
    /// <param name="shutdown">Asks for the end.</param>
    public Task RunAsync(CancellationToken shutdown) => _server.RunAsync(shutdown);

    /// <inheritdoc/>
    public void Dispose()
    {
        _server.Dispose();
        _store.Dispose();
    }

    // Whoever reaches the port could read and change the graph.
    private static void ExpectSafe(ServingOptions options)
    {
        try
        {
            if (options.Password is null && !BoltServer.IsLoopback(options.Host))
            {
                throw ServingException.NeedsPassword(options.Host);
            }
        }
        catch (SocketException problem)
        {
            throw ServingException.CannotListen(options, problem);
        }
    }

    private static CypherDatabaseOptions OptionsOf(ServingOptions options, ICypherServer server)
    {
        var engine = new CypherDatabaseOptions
        {
            CreateIfMissing = false,
            BusyTimeout = BusyTimeout,
            Server = server,
            TotalMemoryLimit = options.TotalMemory,
        };
        return options.Limits.Memory is { } memory ? engine with { MemoryLimit = memory } : engine;
    }

    private static BoltServerOptions BoltOptionsOf(ServingOptions options, ServerWeb web) => new()
    {
        Host = options.Host,
        BoltPort = options.BoltPort,
        HttpPort = options.HttpPort,
        Certificate = options.Certificate,
        CertificateChain = options.CertificateChain,
        Limits = options.ServerLimits,
        Web = web.Answer,
    };
}
