using System.Buffers;
using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using ActorGraph.Bolt.Server.Http;

namespace ActorGraph.Bolt.Server.Network;

/// <summary>A connection that was accepted, from its first byte to its last: TLS or none, then Bolt, WebSocket or HTTP.</summary>
internal sealed class ClientTransport : IAsyncDisposable
{
    private const int SniffedBytes = 4;
    private const int LeftoverBytes = 256 * 1024;

    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(1);

    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly StreamPipe _pipe;
    private WebSocketStream? _webSocket;

    private ClientTransport(Socket socket, Stream stream)
    {
        _socket = socket;
        _stream = stream;
        _pipe = new(stream);
    }

    /// <summary>The connection as it is.</summary>
    public IDuplexPipe Plain => _pipe;

    private static ReadOnlySpan<byte> BoltMagic => [0x60, 0x60, 0xB0, 0x17];

    /// <summary>Takes a connection over, and agrees on TLS where there is a certificate.</summary>
    /// <exception cref="IOException">The client is gone.</exception>
    /// <exception cref="System.Security.Authentication.AuthenticationException">The two sides do not agree on TLS.</exception>
    public static async Task<ClientTransport> OpenAsync(
        Socket socket, SslServerAuthenticationOptions? security, CancellationToken cancellationToken)
    {
        socket.NoDelay = true;
        var network = new NetworkStream(socket, ownsSocket: true);
        if (security is null)
        {
            return new(socket, network);
        }

        var secure = new SslStream(network);
        await secure.AuthenticateAsServerAsync(security, cancellationToken).ConfigureAwait(false);
        return new(socket, secure);
    }

    /// <summary>Finds out what the client speaks, from its first bytes (Bolt or HTTP).</summary>
    /// <returns>Whether it is Bolt without a WebSocket.</returns>
    public async Task<bool> IsPlainBoltAsync(CancellationToken cancellationToken)
    {
        var result = await _pipe.Input.ReadAtLeastAsync(SniffedBytes, cancellationToken).ConfigureAwait(false);
        var first = new byte[SniffedBytes];
        var size = (int)Math.Min(SniffedBytes, result.Buffer.Length);
        result.Buffer.Slice(0, size).CopyTo(first);
        _pipe.Input.AdvanceTo(result.Buffer.Start);
        return first.AsSpan().SequenceEqual(BoltMagic) || !IsHttp(first);
    }

    /// <summary>Reads a request in HTTP.</summary>
    /// <returns>It, or null when it is none.</returns>
    public Task<HttpRequest?> ReadRequestAsync(CancellationToken cancellationToken) =>
        HttpExchange.ReadAsync(_pipe.Input, cancellationToken);

    /// <summary>Answers a request in HTTP.</summary>
    public Task AnswerAsync(HttpRequest? request, HttpResponse response, CancellationToken cancellationToken) =>
        HttpExchange.WriteAsync(_pipe.Output, response, request?.Method != "HEAD", cancellationToken);

    /// <summary>Becomes a WebSocket.</summary>
    /// <returns>The bytes that go over it.</returns>
    public async Task<IDuplexPipe> UpgradeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var joined = new JoinedStream(_pipe.Input.AsStream(leaveOpen: true), _stream);
        var socket = await WebSocketUpgrade.AcceptAsync(request, joined, _pipe.Output, cancellationToken).ConfigureAwait(false);
        _webSocket = new(socket);
        return new StreamPipe(_webSocket);
    }

    /// <summary>Closes the connection; what was sent last still reaches the client.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(FarewellTime);
            if (_webSocket is not null)
            {
                await _webSocket.CloseAsync(limit.Token).ConfigureAwait(false);
            }

            if (_stream is SslStream secure)
            {
                await secure.ShutdownAsync().ConfigureAwait(false);
            }

            _socket.Shutdown(SocketShutdown.Send);
            await PassOverLeftoversAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception problem) when (
            problem is IOException or SocketException or OperationCanceledException or ObjectDisposedException or WebSocketException)
        {
            // The client is gone already.
        }
        finally
        {
            _webSocket?.Dispose();
            await _stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static bool IsHttp(byte[] first) => first.All(value => value is >= (byte)'A' and <= (byte)'Z' or (byte)' ');

    // Closed with bytes unread, a connection is reset, and the client loses the answer that it has not read yet.
    private async Task PassOverLeftoversAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        for (var passed = 0; passed < LeftoverBytes;)
        {
            var count = await _socket.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count == 0)
            {
                return;
            }

            passed += count;
        }
    }
}
