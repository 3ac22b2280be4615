using System.Buffers;
using System.IO.Pipelines;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Handshake;

/// <summary>Reads the parts of a handshake, and nothing beyond them: messages may follow at once.</summary>
internal sealed class HandshakeReader(PipeReader input)
{
    public async ValueTask<byte[]> ReadAsync(int size, CancellationToken cancellationToken)
    {
        var result = await input.ReadAtLeastAsync(size, cancellationToken).ConfigureAwait(false);
        if (result.Buffer.Length < size)
        {
            input.AdvanceTo(result.Buffer.Start, result.Buffer.End);
            throw result.IsCanceled ? new OperationCanceledException() : HandshakeErrors.Closed();
        }

        var bytes = result.Buffer.Slice(0, size).ToArray();
        input.AdvanceTo(result.Buffer.GetPosition(size));
        return bytes;
    }

    public async ValueTask<ulong> ReadVarintAsync(CancellationToken cancellationToken)
    {
        var bytes = new List<byte>(Varint.LongestSize);
        do
        {
            bytes.AddRange(await ReadAsync(1, cancellationToken).ConfigureAwait(false));
        }
        while (Varint.IsContinued(bytes[^1]) && bytes.Count < Varint.LongestSize);

        return !Varint.IsContinued(bytes[^1]) && Varint.Decode([.. bytes]) is { } value
            ? value
            : throw HandshakeErrors.VarintTooLong();
    }
}
