using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.PackStream;

namespace ActorGraph.Bolt.Server;

/// <summary>Sends responses. They wait for each other until much has come together or they are flushed.</summary>
/// <param name="output">Where they go.</param>
/// <param name="version">The version of the protocol.</param>
/// <param name="sendTime">How long the client may take to read them.</param>
/// <param name="closing">Ends the waiting for the client.</param>
internal sealed class Responder(PipeWriter output, BoltVersion version, TimeSpan sendTime, CancellationToken closing)
{
    private const int MostWaiting = 64 * 1024;

    private readonly ChunkWriter _chunks = new(output);
    private readonly PackStreamWriter _packed = new();
    private ResponseWriter? _writer;
    private int _waiting;

    /// <summary>The form in which both sides write.</summary>
    public BoltDialect Dialect { get; private set; } = new(version);

    /// <summary>Agrees on the patch by which Bolt 4.4 counts instants at UTC.</summary>
    public void UseUtcPatch()
    {
        Dialect = Dialect with { UtcPatch = true };
        _writer = null;
    }

    /// <summary>Adds a response to those that wait.</summary>
    /// <exception cref="ArgumentException">It contains a value that cannot be sent; nothing of it is.</exception>
    /// <exception cref="BoltProtocolException">The client has closed the connection.</exception>
    public ValueTask SendAsync(ResponseMessage response)
    {
        _writer ??= new(_packed, Dialect);
        _packed.Clear();
        _writer.Write(response);
        _chunks.Write(_packed.Written);
        _waiting += _packed.Length;
        return _waiting >= MostWaiting ? FlushAsync() : ValueTask.CompletedTask;
    }

    /// <summary>Sends all that waits.</summary>
    /// <exception cref="BoltProtocolException">The client has closed the connection.</exception>
    /// <exception cref="OperationCanceledException">The client reads too slowly, or the connection is closed here.</exception>
    public async ValueTask FlushAsync()
    {
        if (_waiting == 0)
        {
            return;
        }

        _waiting = 0;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing);
        limit.CancelAfter(sendTime);
        await _chunks.FlushAsync(limit.Token).ConfigureAwait(false);
    }
}
