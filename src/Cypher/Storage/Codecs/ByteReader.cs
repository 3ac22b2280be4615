using System.Buffers.Binary;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= _data.Length;

    public readonly ReadOnlySpan<byte> Rest => _data[Position..];

    public byte Byte() => _data[Position++];

    public long Varint()
    {
        var first = _data[Position++];
        if (first < 0x80)
        {
            return first;
        }

        ulong value = (ulong)first & 0x7F;
        var shift = 7;
        while (true)
        {
            var next = _data[Position++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (long)value;
            }

            shift += 7;
        }
    }

    public long Signed()
    {
        var value = (ulong)Varint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public double Double()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(_data[Position..]);
        Position += 8;
        return value;
    }

    public ReadOnlySpan<byte> Bytes(int length)
    {
        var bytes = _data.Slice(Position, length);
        Position += length;
        return bytes;
    }

    public void Skip(int length) => Position += length;

    public void SkipVarint()
    {
        while (_data[Position++] >= 0x80)
        {
        }
    }
}
