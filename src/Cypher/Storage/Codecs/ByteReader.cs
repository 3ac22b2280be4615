using System.Buffers.Binary;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>Reads what <see cref="ByteWriter"/> wrote; fails when a store is damaged and there is less.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= _data.Length;

    public readonly ReadOnlySpan<byte> Rest => _data[Position..];

    public byte Byte() => Next();

    public long Varint()
    {
        var first = Next();
        if (first < 0x80)
        {
            return first;
        }

        ulong value = (ulong)first & 0x7F;
        var shift = 7;
        while (true)
        {
            var next = Next();
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

    /// <summary>How many things follow that take a byte each or more, or how many bytes.</summary>
    public int Count()
    {
        var count = Varint();
        return count >= 0 && count <= _data.Length - Position ? (int)count : throw StoreErrors.DamagedRecord();
    }

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(sizeof(double)));

    public ReadOnlySpan<byte> Bytes(int length)
    {
        var start = Position;
        Skip(length);
        return _data.Slice(start, length);
    }

    public void Skip(int length) =>
        Position = length >= 0 && length <= _data.Length - Position ? Position + length : throw StoreErrors.DamagedRecord();

    public void SkipVarint()
    {
        while (Next() >= 0x80)
        {
        }
    }

    private byte Next()
    {
        var position = Position;
        if ((uint)position >= (uint)_data.Length)
        {
            throw StoreErrors.DamagedRecord();
        }

        Position = position + 1;
        return _data[position];
    }
}
