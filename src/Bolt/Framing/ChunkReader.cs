using System.Buffers;
using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Framing;

/// <summary>Joins chunks to the messages that they were cut from (Message Specification, "Chunking").</summary>
/// <remarks>Memory grows with what has come, not with what is announced. Not safe for use by several threads at once.</remarks>
public sealed class ChunkReader
{
    /// <summary>The largest message that is accepted unless said otherwise, in bytes.</summary>
    public const int DefaultLargestMessage = 16 * 1024 * 1024;

    private const int FirstCapacity = 4 * 1024;
    private const int LargestKept = 1024 * 1024;

    private readonly PipeReader _input;
    private byte[] _buffer = new byte[FirstCapacity];
    private int _length;
    private int _leftOfChunk;
    private bool _isComplete;

    /// <summary>Creates a reader of messages.</summary>
    /// <param name="input">Where they come from.</param>
    /// <param name="largestMessage">The most bytes of a message that is accepted.</param>
    public ChunkReader(PipeReader input, int largestMessage = DefaultLargestMessage)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(largestMessage);
        _input = input;
        LargestMessage = largestMessage;
    }

    /// <summary>The most bytes of a message that is accepted.</summary>
    public int LargestMessage { get; set; }

    /// <summary>The message read last, until the next is read.</summary>
    public ReadOnlyMemory<byte> Message => _isComplete ? _buffer.AsMemory(0, _length) : default;

    /// <summary>Waits for the next message and reads it. Keep-alives are passed over.</summary>
    /// <param name="cancellationToken">Ends the waiting; the message can be read later on.</param>
    /// <returns>Whether there was one: false when the other side has closed the connection.</returns>
    /// <exception cref="BoltProtocolException">The message is too large, or the connection ended within it.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        Forget();
        while (true)
        {
            var result = await _input.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled)
            {
                _input.AdvanceTo(result.Buffer.Start);
                throw new OperationCanceledException();
            }

            var rest = Read(result.Buffer);
            _input.AdvanceTo(rest.Start, _isComplete ? rest.Start : rest.End);
            if (_isComplete)
            {
                return true;
            }

            if (result.IsCompleted)
            {
                return ExpectNothing(rest.Length);
            }
        }
    }

    private void Forget()
    {
        if (!_isComplete)
        {
            return;
        }

        _isComplete = false;
        _length = 0;
        if (_buffer.Length > LargestKept)
        {
            _buffer = new byte[FirstCapacity];
        }
    }

    // Takes what belongs to the message, and gives back what does not or is half a header.
    private ReadOnlySequence<byte> Read(ReadOnlySequence<byte> received)
    {
        var reader = new SequenceReader<byte>(received);
        while (!_isComplete && !reader.End)
        {
            if (_leftOfChunk > 0)
            {
                Take(ref reader);
            }
            else if (!TryReadHeader(ref reader))
            {
                break;
            }
        }

        return reader.UnreadSequence;
    }

    private bool TryReadHeader(ref SequenceReader<byte> reader)
    {
        if (!reader.TryReadBigEndian(out short header))
        {
            return false;
        }

        _leftOfChunk = (ushort)header;
        _isComplete = _leftOfChunk == 0 && _length > 0;
        if (_leftOfChunk > LargestMessage - _length)
        {
            throw FramingErrors.MessageTooLarge(LargestMessage);
        }

        return true;
    }

    private void Take(ref SequenceReader<byte> reader)
    {
        var size = (int)Math.Min(_leftOfChunk, reader.Remaining);
        if (size > _buffer.Length - _length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, Math.Max(size + (long)_length, 2L * _buffer.Length)));
        }

        reader.TryCopyTo(_buffer.AsSpan(_length, size));
        reader.Advance(size);
        _length += size;
        _leftOfChunk -= size;
    }

    private bool ExpectNothing(long unread) => _length == 0 && _leftOfChunk == 0 && unread == 0
        ? false
        : throw FramingErrors.ClosedWithinMessage(_length);
}
