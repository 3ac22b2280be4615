using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server.Http;
using ActorGraph.Bolt.Server.Network;

namespace ActorGraph.Bolt.Server;

/// <summary>Serves Bolt, also within WebSockets, at one port, and HTTP at another.</summary>
/// <remarks>What a client does wrong ends its own connection and no other.</remarks>
public sealed class BoltServer : IDisposable
{
    private readonly IQueryBackend _backend;
    private readonly BoltServerOptions _options;
    private readonly Action<ServerEvent> _log;
    private readonly NetworkListener _bolt;
    private readonly NetworkListener? _http;
    private readonly SslServerAuthenticationOptions? _security;
    private readonly TaskTracker _connections = new();
    private long _connectionCount;

    private BoltServer(
        IQueryBackend backend, BoltServerOptions options, Action<ServerEvent> log, NetworkListener bolt, NetworkListener? http)
    {
        (_backend, _options, _log, _bolt, _http) = (backend, options, log, bolt, http);
        _security = options.Certificate is null ? null : Security(options.Certificate, options.CertificateChain);
    }

    /// <summary>The port for Bolt.</summary>
    public int BoltPort => _bolt.Port;

    /// <summary>The port for HTTP, or null.</summary>
    public int? HttpPort => _http?.Port;

    /// <summary>Opens the ports; clients are served once <see cref="RunAsync"/> is called.</summary>
    /// <param name="backend">What is served.</param>
    /// <param name="options">Where and how.</param>
    /// <param name="log">Where it is told what happens; called by several threads at once.</param>
    /// <exception cref="SocketException">A port cannot be opened.</exception>
    public static BoltServer Open(IQueryBackend backend, BoltServerOptions options, Action<ServerEvent> log)
    {
        ArgumentNullException.ThrowIfNull(backend);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(log);
        var bolt = NetworkListener.Open(options.Host, options.BoltPort);
        try
        {
            var http = options.HttpPort is { } port ? NetworkListener.Open(options.Host, port) : null;
            return new(backend, options, log, bolt, http);
        }
        catch
        {
            bolt.Dispose();
            throw;
        }
    }

    /// <summary>Whether only programs on this machine reach a host.</summary>
    /// <param name="host">As <see cref="BoltServerOptions.Host"/> has it.</param>
    /// <exception cref="SocketException">There is no such host.</exception>
    public static bool IsLoopback(string host) => NetworkListener.IsLoopback(host);

    /// <summary>Serves until it is to end; then lets queries and transactions that are open go on for a moment.</summary>
    /// <param name="shutdown">Asks for the end.</param>
    public async Task RunAsync(CancellationToken shutdown)
    {
        using var closing = new CancellationTokenSource();
        var accepting = new List<Task> { _bolt.AcceptAsync(socket => Serve(socket, isBolt: true, shutdown, closing.Token), shutdown) };
        if (_http is not null)
        {
            accepting.Add(_http.AcceptAsync(socket => Serve(socket, isBolt: false, shutdown, closing.Token), shutdown));
        }

        await Task.WhenAll(accepting).ConfigureAwait(false);
        Dispose();
        closing.CancelAfter(_options.Limits.ShutdownTime);
        await _connections.WhenEmptyAsync().ConfigureAwait(false);
    }

    /// <summary>Closes the ports.</summary>
    public void Dispose()
    {
        _bolt.Dispose();
        _http?.Dispose();
    }

    private static SslServerAuthenticationOptions Security(X509Certificate2 certificate, X509Certificate2Collection? chain) => new()
    {
        ServerCertificateContext = SslStreamCertificateContext.Create(certificate, chain, offline: true),
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
    };

    private void Serve(Socket socket, bool isBolt, CancellationToken shutdown, CancellationToken closing)
    {
        var id = $"{(isBolt ? "bolt" : "http")}-{Interlocked.Increment(ref _connectionCount)}";
        var address = string.Create(CultureInfo.InvariantCulture, $"{socket.RemoteEndPoint}");
        if (_connections.Count >= _options.Limits.Connections)
        {
            _log(new("connection refused", new Entries()
                .Add("connection", id).Add("address", address).Add("limit", _options.Limits.Connections).Dictionary));
            socket.Dispose();
            return;
        }

        _connections.Run(() => ServeAsync(socket, new(id, address, ""), isBolt, shutdown, closing));
    }

    private async Task ServeAsync(
        Socket socket, ServerClient client, bool isBolt, CancellationToken shutdown, CancellationToken closing)
    {
        var log = new EventLog(client.ConnectionId, _log);
        try
        {
            using var beginning = CancellationTokenSource.CreateLinkedTokenSource(shutdown, closing);
            beginning.CancelAfter(_options.Limits.LogOnTime);
            var transport = await ClientTransport.OpenAsync(socket, _security, beginning.Token).ConfigureAwait(false);
            await using (transport.ConfigureAwait(false))
            {
                if (isBolt && await transport.IsPlainBoltAsync(beginning.Token).ConfigureAwait(false))
                {
                    await ConverseAsync(client, "tcp", transport.Plain, log, shutdown, closing).ConfigureAwait(false);
                    return;
                }

                var request = await transport.ReadRequestAsync(beginning.Token).ConfigureAwait(false);
                if (isBolt && request is not null && WebSocketUpgrade.IsAskedFor(request))
                {
                    var pipe = await transport.UpgradeAsync(request, beginning.Token).ConfigureAwait(false);
                    await ConverseAsync(client, "websocket", pipe, log, shutdown, closing).ConfigureAwait(false);
                    return;
                }

                await transport.AnswerAsync(request, Answer(request), beginning.Token).ConfigureAwait(false);
            }
        }
        catch (Exception problem) when (problem is IOException or SocketException or AuthenticationException or OperationCanceledException)
        {
            log.Broken(problem);
            socket.Dispose();
        }
        catch (Exception problem)
        {
            // A fault of the server's own ends this connection, and no other.
            log.Fault(problem);
            socket.Dispose();
        }
    }

    private async Task ConverseAsync(
        ServerClient client,
        string transport,
        IDuplexPipe pipe,
        EventLog log,
        CancellationToken shutdown,
        CancellationToken closing)
    {
        var startedAt = Stopwatch.GetTimestamp();
        log.Opened(client.Address, transport);
        await new ServerConnection(_backend, _options.Limits, client, _log).RunAsync(pipe, shutdown, closing).ConfigureAwait(false);
        log.Closed(startedAt);
    }

    private HttpResponse Answer(HttpRequest? request) => request?.Method switch
    {
        "GET" or "HEAD" => _options.Web(request),
        "OPTIONS" => HttpResponse.Text("204 No Content", "text/plain; charset=utf-8", ""),
        _ => HttpResponse.BadRequest,
    };
}
