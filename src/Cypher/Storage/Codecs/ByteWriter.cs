using System.Buffers.Binary;
using System.Text;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>A growing buffer of bytes, made to be cleared and used again.</summary>
internal sealed class ByteWriter
{
    /// <summary>Characters that have at most 127 bytes.</summary>
    private const int ShortText = 0x7F / 3;

    private byte[] _buffer = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Byte(byte value)
    {
        Reserve(1);
        _buffer[Length++] = value;
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Seven bits a byte, the lowest first; the top bit says that more follow.</summary>
    public void Varint(ulong value)
    {
        Reserve(10);
        var (buffer, length) = (_buffer, Length);
        while (value >= 0x80)
        {
            buffer[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        buffer[length++] = (byte)value;
        Length = length;
    }

    public void Varint(long value) => Varint((ulong)value);

    /// <summary>A signed number, small in either direction.</summary>
    public void Signed(long value) => Varint((ulong)((value << 1) ^ (value >> 63)));

    public void Double(double value)
    {
        Reserve(8);
        BinaryPrimitives.WriteDoubleLittleEndian(_buffer.AsSpan(Length), value);
        Length += 8;
    }

    /// <summary>Eight bytes whose order as bytes is that of the numbers.</summary>
    public void OrderedInteger(long value)
    {
        Reserve(8);
        BinaryPrimitives.WriteUInt64BigEndian(_buffer.AsSpan(Length), (ulong)value ^ 0x8000_0000_0000_0000);
        Length += 8;
    }

    /// <summary>Length in bytes and UTF-8.</summary>
    public void Text(string text)
    {
        if (text.Length <= ShortText)
        {
            // Its length takes one byte, whatever it is.
            Reserve(1 + Encoding.UTF8.GetMaxByteCount(text.Length));
            var written = Encoding.UTF8.GetBytes(text, _buffer.AsSpan(Length + 1));
            _buffer[Length] = (byte)written;
            Length += written + 1;
            return;
        }

        Varint(Encoding.UTF8.GetByteCount(text));
        Utf8(text);
    }

    /// <summary>UTF-8 alone.</summary>
    public void Utf8(string text)
    {
        Reserve(text.Length <= ShortText ? Encoding.UTF8.GetMaxByteCount(text.Length) : Encoding.UTF8.GetByteCount(text));
        Length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(Length));
    }

    private void Reserve(int count)
    {
        if (Length + count > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Length + count));
        }
    }
}
