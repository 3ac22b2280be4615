using System.Buffers;

namespace ActorGraph.Bolt.Tests.Kit;

/// <summary>Bytes that lie in several pieces of memory.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(byte[] bytes, long index)
    {
        Memory = bytes;
        RunningIndex = index;
    }

    public static ReadOnlySequence<byte> Of(byte[] first, byte[] second)
    {
        var head = new Pieces(first, 0);
        var tail = new Pieces(second, first.Length);
        head.Next = tail;
        return new(head, 0, tail, second.Length);
    }
}
