using System.Net.WebSockets;

namespace ActorGraph.Bolt.Server.Network;

/// <summary>The bytes that go over a WebSocket; how they are cut into frames means nothing to Bolt.</summary>
internal sealed class WebSocketStream(WebSocket socket) : Stream
{
    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // A read of no bytes asks whether there are any; and an empty frame is not the end.
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            var received = await GuardAsync(() => socket.ReceiveAsync(buffer, cancellationToken)).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return 0;
            }

            if (received.Count > 0)
            {
                return received.Count;
            }
        }

        return 0;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.Length > 0)
        {
            await GuardAsync(() => socket.SendAsync(buffer, WebSocketMessageType.Binary, true, cancellationToken))
                .ConfigureAwait(false);
        }
    }

    /// <summary>Says goodbye in the protocol's way, which clients wait for (RFC 6455, section 7).</summary>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken).ConfigureAwait(false);
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            socket.Dispose();
        }

        base.Dispose(disposing);
    }

    // To whoever reads bytes, a broken frame is a broken connection.
    private static async ValueTask<ValueWebSocketReceiveResult> GuardAsync(Func<ValueTask<ValueWebSocketReceiveResult>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (WebSocketException problem)
        {
            throw new IOException(problem.Message, problem);
        }
    }

    private static async ValueTask GuardAsync(Func<ValueTask> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (WebSocketException problem)
        {
            throw new IOException(problem.Message, problem);
        }
    }
}
