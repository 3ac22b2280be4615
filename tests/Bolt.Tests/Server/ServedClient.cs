using System.Collections.Concurrent;
using System.IO.Pipelines;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Handshake;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;
using ActorGraph.Bolt.Tests.Kit;

namespace ActorGraph.Bolt.Tests.Server;

/// <summary>A client and the server that serves it, in one process with two pipes between them.</summary>
internal sealed class ServedClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // Whatever a client sends is on its way, also where nobody reads it.
    private readonly Pipe _toServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Pipe _toClient = new();
    private readonly CancellationTokenSource _shutdown = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ChunkReader _reader;
    private readonly ChunkWriter _writer;

    private ServedClient(FakeBackend backend, ServerLimits limits)
    {
        Backend = backend;
        _reader = new(_toClient.Reader);
        _writer = new(_toServer.Writer);
        var connection = new ServerConnection(backend, limits, new("bolt-1", "here", ""), Events.Enqueue);
        Serving = Task.Run(async () =>
        {
            await connection.RunAsync(new Ends(_toServer.Reader, _toClient.Writer), _shutdown.Token, _closing.Token);
            await _toClient.Writer.CompleteAsync();
        });
    }

    public FakeBackend Backend { get; }

    public ConcurrentQueue<ServerEvent> Events { get; } = new();

    /// <summary>Ends when the server has left the connection.</summary>
    public Task Serving { get; }

    public BoltDialect Dialect { get; set; } = Dialects.Bolt58;

    public PipeWriter Output => _toServer.Writer;

    /// <summary>A client before its handshake.</summary>
    public static ServedClient Create(ServerLimits? limits = null) => new(new(), limits ?? new());

    /// <summary>A client that has agreed on a version.</summary>
    public static async Task<ServedClient> ConnectAsync(BoltVersion? version = null, ServerLimits? limits = null)
    {
        var client = Create(limits);
        var wanted = version ?? new BoltVersion(5, 8);
        var handshake = new ClientHandshake([wanted], offersManifest: false);
        Assert.Equal(wanted, await handshake.NegotiateAsync(client._toClient.Reader, client._toServer.Writer));
        client.Dialect = new(wanted);
        return client;
    }

    /// <summary>A client that has logged on.</summary>
    public static async Task<ServedClient> LogOnAsync(
        BoltVersion? version = null, ServerLimits? limits = null, NotificationFilter? notifications = null)
    {
        var client = await ConnectAsync(version, limits);
        var token = AuthenticationToken.Basic("me", FakeBackend.Password);
        if (MessageFeatures.HasAuthenticationInHello(client.Dialect.Version))
        {
            await client.SendAsync(new HelloMessage("test/1.0") { Authentication = token });
            Assert.IsType<SuccessMessage>(await client.ReceiveAsync());
            return client;
        }

        await client.SendAsync(new HelloMessage("test/1.0") { Notifications = notifications }, new LogonMessage(token));
        Assert.IsType<SuccessMessage>(await client.ReceiveAsync());
        Assert.IsType<SuccessMessage>(await client.ReceiveAsync());
        return client;
    }

    public static RunMessage Run(string query) => new(query, new Dictionary<string, object?>(), TransactionOptions.Default);

    /// <summary>Sends requests at once.</summary>
    public async Task SendAsync(params RequestMessage[] requests)
    {
        foreach (var request in requests)
        {
            _writer.Write(MessageCoding.Encode(request, Dialect));
        }

        await _writer.FlushAsync();
    }

    /// <summary>Sends bytes as a message.</summary>
    public async Task SendAsync(byte[] message)
    {
        _writer.Write(message);
        await _writer.FlushAsync();
    }

    /// <summary>The next response, or null when the server has left.</summary>
    public async Task<ResponseMessage?> ReceiveAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await _reader.ReadAsync(limit.Token) ? ResponseReader.Read(_reader.Message.Span, Dialect) : null;
    }

    /// <summary>All responses until one that is no record.</summary>
    public async Task<(List<object?> Values, ResponseMessage? Last)> ReceiveAllAsync()
    {
        var values = new List<object?>();
        while (await ReceiveAsync() is { } response)
        {
            if (response is not RecordMessage record)
            {
                return (values, response);
            }

            values.Add(record.Values[0]);
        }

        return (values, null);
    }

    public async Task<IReadOnlyDictionary<string, object?>> SucceedAsync() =>
        Assert.IsType<SuccessMessage>(await ReceiveAsync()).Metadata;

    public async Task FailAsync(string code) => Assert.Equal(code, Assert.IsType<FailureMessage>(await ReceiveAsync()).Code);

    public async Task ExpectEndAsync()
    {
        Assert.Null(await ReceiveAsync());
        await Serving.WaitAsync(Patience);
    }

    /// <summary>Goes away without a word.</summary>
    public async Task VanishAsync()
    {
        await _toServer.Writer.CompleteAsync();
        await Serving.WaitAsync(Patience);
    }

    public Task ShutDownAsync() => _shutdown.CancelAsync();

    public Task CloseAsync() => _closing.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await Serving.WaitAsync(Patience);
        _shutdown.Dispose();
        _closing.Dispose();
    }

    private sealed record Ends(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
