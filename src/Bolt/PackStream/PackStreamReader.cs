using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.PackStream;

/// <summary>Reads the PackStream of one message (PackStream, "Data types").</summary>
/// <remarks>
/// Sizes are believed only as far as the message can hold them, so that a reader that allocates what a header
/// declares allocates in proportion to the message. All methods throw <see cref="BoltProtocolException"/> where the
/// bytes are not what the method reads.
/// </remarks>
public ref struct PackStreamReader
{
    private readonly ReadOnlySpan<byte> _message;
    private int _offset;

    // Values that headers have declared and that have not begun yet. Each needs a byte at least, so that lists within
    // lists cannot declare the same bytes again and again.
    private int _promised;

    /// <summary>Begins to read a message.</summary>
    /// <param name="message">All of its bytes.</param>
    public PackStreamReader(ReadOnlySpan<byte> message) => _message = message;

    /// <summary>Begins to read a message that may lie in several pieces, which are then joined.</summary>
    /// <param name="message">All of its bytes.</param>
    public PackStreamReader(in ReadOnlySequence<byte> message)
        : this(message.IsSingleSegment ? message.FirstSpan : message.ToArray())
    {
    }

    /// <summary>How many bytes have been read.</summary>
    public readonly int Offset => _offset;

    /// <summary>How many bytes are left.</summary>
    public readonly int Remaining => _message.Length - _offset;

    /// <summary>The type of the next value, which stays unread.</summary>
    public readonly PackStreamType PeekType()
    {
        Need(1);
        return Marker.TypeOf(_message[_offset]) ?? throw PackStreamErrors.UnknownMarker(_offset, _message[_offset]);
    }

    /// <summary>Reads null if it is next.</summary>
    /// <returns>Whether it was.</returns>
    public bool TryReadNull()
    {
        if (PeekType() != PackStreamType.Null)
        {
            return false;
        }

        ReadMarker();
        return true;
    }

    /// <summary>Reads true or false (PackStream, "Boolean").</summary>
    public bool ReadBoolean()
    {
        Expect(PackStreamType.Boolean);
        return ReadMarker() == Marker.True;
    }

    /// <summary>Reads an integer in any of its forms (PackStream, "Integer").</summary>
    public long ReadInteger()
    {
        Expect(PackStreamType.Integer);
        var marker = ReadMarker();
        return marker switch
        {
            Marker.Integer8 => (sbyte)Take(sizeof(sbyte))[0],
            Marker.Integer16 => BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short))),
            Marker.Integer32 => BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int))),
            Marker.Integer64 => BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long))),
            _ => (sbyte)marker,
        };
    }

    /// <summary>Reads a floating point number (PackStream, "Float").</summary>
    public double ReadFloat()
    {
        Expect(PackStreamType.Float);
        ReadMarker();
        return BinaryPrimitives.ReadDoubleBigEndian(Take(sizeof(double)));
    }

    /// <summary>Reads an array of bytes (PackStream, "Bytes").</summary>
    /// <returns>The bytes where they lie in the message.</returns>
    public ReadOnlySpan<byte> ReadBytes()
    {
        Expect(PackStreamType.Bytes);
        var start = _offset;
        var size = ReadSize(ReadMarker(), Marker.Bytes8);
        return TakeSized(start, "an array of bytes", size);
    }

    /// <summary>Reads a string (PackStream, "String").</summary>
    public string ReadString()
    {
        Expect(PackStreamType.String);
        var start = _offset;
        var marker = ReadMarker();
        var size = Marker.IsTiny(marker, Marker.TinyString) ? Marker.TinySize(marker) : ReadSize(marker, Marker.String8);
        var text = TakeSized(start, "a string", size);
        return Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : throw PackStreamErrors.InvalidText(start);
    }

    /// <summary>Reads the key of an entry of a dictionary.</summary>
    public string ReadKey()
    {
        var type = PeekType();
        return type == PackStreamType.String ? ReadString() : throw PackStreamErrors.WrongKey(_offset, Name(type));
    }

    /// <summary>Reads how many items a list has; they follow (PackStream, "List").</summary>
    public int ReadListHeader()
    {
        Expect(PackStreamType.List);
        var start = _offset;
        var marker = ReadMarker();
        var count = Marker.IsTiny(marker, Marker.TinyList) ? Marker.TinySize(marker) : ReadSize(marker, Marker.List8);
        Promise(start, "a list", count, valuesEach: 1);
        return (int)count;
    }

    /// <summary>Reads how many entries a dictionary has; they follow, a key and a value each (PackStream, "Dictionary").</summary>
    public int ReadDictionaryHeader()
    {
        Expect(PackStreamType.Dictionary);
        var start = _offset;
        var marker = ReadMarker();
        var count = Marker.IsTiny(marker, Marker.TinyDictionary)
            ? Marker.TinySize(marker)
            : ReadSize(marker, Marker.Dictionary8);
        Promise(start, "a dictionary", count, valuesEach: 2);
        return (int)count;
    }

    /// <summary>Reads the tag of a structure and how many fields it has; they follow (PackStream, "Structure").</summary>
    public (byte Tag, int FieldCount) ReadStructureHeader()
    {
        Expect(PackStreamType.Structure);
        var start = _offset;
        var count = Marker.TinySize(ReadMarker());
        var tag = Take(1)[0];
        Promise(start, "a structure", count, valuesEach: 1);
        return (tag, count);
    }

    /// <summary>Says that all has been read.</summary>
    public readonly void ExpectEnd()
    {
        if (Remaining > 0)
        {
            throw PackStreamErrors.TrailingBytes(_offset, Remaining);
        }
    }

    private static string Name(PackStreamType type) => type switch
    {
        PackStreamType.Null => "null",
        PackStreamType.Boolean => "a boolean",
        PackStreamType.Integer => "an integer",
        PackStreamType.Float => "a float",
        PackStreamType.Bytes => "an array of bytes",
        PackStreamType.String => "a string",
        PackStreamType.List => "a list",
        PackStreamType.Dictionary => "a dictionary",
        _ => "a structure",
    };

    private readonly void Expect(PackStreamType expected)
    {
        var type = PeekType();
        if (type != expected)
        {
            throw PackStreamErrors.WrongType(_offset, Name(type), Name(expected));
        }
    }

    private byte ReadMarker()
    {
        _promised = Math.Max(0, _promised - 1);
        return Take(1)[0];
    }

    // The markers for sizes of 8, 16 and 32 bits follow each other.
    private long ReadSize(byte marker, byte marker8) => (marker - marker8) switch
    {
        0 => Take(sizeof(byte))[0],
        1 => BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(ushort))),
        _ => BinaryPrimitives.ReadUInt32BigEndian(Take(sizeof(uint))),
    };

    private void Promise(int start, string what, long count, int valuesEach)
    {
        var left = Math.Max(0, Remaining - _promised);
        if (count * valuesEach > left)
        {
            throw PackStreamErrors.SizeBeyondMessage(start, what, count, left);
        }

        _promised += (int)count * valuesEach;
    }

    private ReadOnlySpan<byte> TakeSized(int start, string what, long size) =>
        size <= Remaining ? Take((int)size) : throw PackStreamErrors.SizeBeyondMessage(start, what, size, Remaining);

    private ReadOnlySpan<byte> Take(int size)
    {
        Need(size);
        var taken = _message.Slice(_offset, size);
        _offset += size;
        return taken;
    }

    private readonly void Need(int size)
    {
        if (size > Remaining)
        {
            throw PackStreamErrors.Truncated(_offset, size, Remaining);
        }
    }
}
