using System.Buffers.Binary;
using System.Text;

namespace ActorGraph.Bolt.PackStream;

/// <summary>Writes values as PackStream into a buffer that grows, each in its smallest form (PackStream, "Data types").</summary>
/// <remarks>Not safe for use by several threads at once. What is written is not checked to be a whole value.</remarks>
public sealed class PackStreamWriter
{
    /// <summary>The most fields that a structure can have.</summary>
    public const int MostFields = 15;

    private const int FirstCapacity = 256;
    private const int LargestTinySize = 15;

    private byte[] _buffer = new byte[FirstCapacity];
    private int _length;

    /// <summary>The bytes written since the last <see cref="Clear"/>; valid until more is written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>How many bytes have been written since the last <see cref="Clear"/>.</summary>
    public int Length => _length;

    /// <summary>Forgets what has been written and keeps the buffer.</summary>
    public void Clear() => _length = 0;

    /// <summary>Forgets what has been written after a place: what a value that cannot be written left behind.</summary>
    /// <param name="length">The <see cref="Length"/> to go back to.</param>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _length);
        _length = length;
    }

    /// <summary>Writes null (PackStream, "Null").</summary>
    public void WriteNull() => WriteByte(Marker.Null);

    /// <summary>Writes true or false (PackStream, "Boolean").</summary>
    /// <param name="value">The value.</param>
    public void WriteBoolean(bool value) => WriteByte(value ? Marker.True : Marker.False);

    /// <summary>Writes an integer in as few bytes as hold it (PackStream, "Integer").</summary>
    /// <param name="value">The value.</param>
    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= Marker.SmallestTinyInteger and <= sbyte.MaxValue:
                WriteByte((byte)value);
                break;
            case >= sbyte.MinValue and < 0:
                WriteByte(Marker.Integer8);
                WriteByte((byte)value);
                break;
            case >= short.MinValue and <= short.MaxValue:
                WriteByte(Marker.Integer16);
                BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                WriteByte(Marker.Integer32);
                BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), (int)value);
                break;
            default:
                WriteByte(Marker.Integer64);
                BinaryPrimitives.WriteInt64BigEndian(Take(sizeof(long)), value);
                break;
        }
    }

    /// <summary>Writes a floating point number (PackStream, "Float").</summary>
    /// <param name="value">The value.</param>
    public void WriteFloat(double value)
    {
        WriteByte(Marker.Float);
        BinaryPrimitives.WriteDoubleBigEndian(Take(sizeof(double)), value);
    }

    /// <summary>Writes an array of bytes (PackStream, "Bytes").</summary>
    /// <param name="value">The bytes.</param>
    public void WriteBytes(ReadOnlySpan<byte> value)
    {
        WriteSize(value.Length, Marker.Bytes8);
        value.CopyTo(Take(value.Length));
    }

    /// <summary>Writes a string (PackStream, "String"). Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.</summary>
    /// <param name="value">The text.</param>
    public void WriteString(ReadOnlySpan<char> value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        WriteSize(size, Marker.String8, Marker.TinyString);
        Encoding.UTF8.GetBytes(value, Take(size));
    }

    /// <summary>Begins a list; its items follow (PackStream, "List").</summary>
    /// <param name="count">How many items.</param>
    public void WriteListHeader(int count) => WriteSize(count, Marker.List8, Marker.TinyList);

    /// <summary>Begins a dictionary; its entries follow, each a string and a value (PackStream, "Dictionary").</summary>
    /// <param name="count">How many entries.</param>
    public void WriteDictionaryHeader(int count) => WriteSize(count, Marker.Dictionary8, Marker.TinyDictionary);

    /// <summary>Begins a structure; its fields follow (PackStream, "Structure").</summary>
    /// <param name="tag">What kind of structure.</param>
    /// <param name="fieldCount">How many fields, <see cref="MostFields"/> at most.</param>
    public void WriteStructureHeader(byte tag, int fieldCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fieldCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fieldCount, MostFields);
        WriteByte((byte)(Marker.TinyStructure | fieldCount));
        WriteByte(tag);
    }

    private void WriteSize(int size, byte marker8, byte tinyMarker)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        if (size <= LargestTinySize)
        {
            WriteByte((byte)(tinyMarker | size));
        }
        else
        {
            WriteSize(size, marker8);
        }
    }

    // The markers for sizes of 8, 16 and 32 bits follow each other.
    private void WriteSize(int size, byte marker8)
    {
        switch (size)
        {
            case <= byte.MaxValue:
                WriteByte(marker8);
                WriteByte((byte)size);
                break;
            case <= ushort.MaxValue:
                WriteByte((byte)(marker8 + 1));
                BinaryPrimitives.WriteUInt16BigEndian(Take(sizeof(ushort)), (ushort)size);
                break;
            default:
                WriteByte((byte)(marker8 + 2));
                BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), size);
                break;
        }
    }

    private void WriteByte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int size)
    {
        var end = checked(_length + size);
        if (end > _buffer.Length)
        {
            Grow(end);
        }

        var taken = _buffer.AsSpan(_length, size);
        _length = end;
        return taken;
    }

    private void Grow(int needed) =>
        Array.Resize(ref _buffer, (int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * _buffer.Length)));
}
