using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Framing;

/// <summary>Sends messages in chunks (Message Specification, "Chunking").</summary>
/// <remarks>Messages wait until they are flushed, so that several travel together. Not safe for use by several threads at once.</remarks>
public sealed class ChunkWriter
{
    /// <summary>The most bytes that a chunk can have.</summary>
    public const int LargestChunk = ushort.MaxValue;

    private const int HeaderSize = sizeof(ushort);

    private readonly PipeWriter _output;
    private readonly int _largestChunk;

    /// <summary>Creates a writer of messages.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="largestChunk">The most bytes that it puts into a chunk, 1 to <see cref="LargestChunk"/>.</param>
    public ChunkWriter(PipeWriter output, int largestChunk = LargestChunk)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(largestChunk);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(largestChunk, LargestChunk);
        _output = output;
        _largestChunk = largestChunk;
    }

    /// <summary>Adds a message to what waits to be sent.</summary>
    /// <param name="message">All of its bytes, one at least.</param>
    public void Write(ReadOnlySpan<byte> message)
    {
        if (message.IsEmpty)
        {
            throw new ArgumentException("A message without bytes would be a keep-alive; expected one byte at least.", nameof(message));
        }

        while (!message.IsEmpty)
        {
            var chunk = message[..Math.Min(message.Length, _largestChunk)];
            WriteHeader(chunk.Length);
            _output.Write(chunk);
            message = message[chunk.Length..];
        }

        WriteHeader(0);
    }

    /// <summary>Adds an empty chunk, which says no more than that this side is there (Message Specification, "NOOP").</summary>
    public void WriteKeepAlive() => WriteHeader(0);

    /// <summary>Sends what waits, and waits itself while the other side is slow to read.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="BoltProtocolException">The connection has ended.</exception>
    public async ValueTask FlushAsync(CancellationToken cancellationToken = default)
    {
        var result = await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (result.IsCanceled)
        {
            throw new OperationCanceledException();
        }

        if (result.IsCompleted)
        {
            throw FramingErrors.ClosedByReader();
        }
    }

    private void WriteHeader(int size)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_output.GetSpan(HeaderSize), (ushort)size);
        _output.Advance(HeaderSize);
    }
}
