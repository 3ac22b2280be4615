using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Structures;

/// <summary>Reads values in the form that the version of the protocol has for them (Structure Semantics).</summary>
/// <remarks>
/// Values come as null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// <see cref="byte"/>[], <see cref="IReadOnlyList{T}"/> and <see cref="IReadOnlyDictionary{TKey, TValue}"/> of values, and
/// as what is in <see cref="Values"/>. All methods throw <see cref="BoltProtocolException"/> where the bytes are not
/// what the method reads.
/// </remarks>
public ref partial struct ValueReader
{
    /// <summary>How deeply values may be nested in each other, so that reading them does not exhaust the stack.</summary>
    public const int DeepestNesting = 128;

    private static readonly IReadOnlyDictionary<string, object?> Empty = new Dictionary<string, object?>(0);

    private readonly BoltDialect _dialect;
    private PackStreamReader _input;
    private int _depth;

    /// <summary>Begins to read values.</summary>
    /// <param name="input">What it reads from.</param>
    /// <param name="dialect">The form in which values come.</param>
    public ValueReader(PackStreamReader input, BoltDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        _input = input;
        _dialect = dialect;
    }

    /// <summary>How many bytes have been read.</summary>
    public readonly int Offset => _input.Offset;

    /// <summary>Reads a value of any type.</summary>
    public object? Read()
    {
        switch (_input.PeekType())
        {
            case PackStreamType.Null: _input.TryReadNull(); return null;
            case PackStreamType.Boolean: return Boxes.Of(_input.ReadBoolean());
            case PackStreamType.Integer: return Boxes.Of(_input.ReadInteger());
            case PackStreamType.Float: return _input.ReadFloat();
            case PackStreamType.Bytes: return _input.ReadBytes().ToArray();
            case PackStreamType.String: return _input.ReadString();
            case PackStreamType.List: return ReadList();
            case PackStreamType.Dictionary: return ReadDictionary();
            default: return ReadStructure();
        }
    }

    /// <summary>Reads a string.</summary>
    public string ReadString() => _input.ReadString();

    /// <summary>Reads an integer.</summary>
    public long ReadInteger() => _input.ReadInteger();

    /// <summary>Reads a list.</summary>
    public IReadOnlyList<object?> ReadList()
    {
        Enter();
        var count = _input.ReadListHeader();
        var items = count == 0 ? [] : new object?[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = Read();
        }

        _depth--;
        return items;
    }

    /// <summary>Reads a dictionary. Of several values for one key the last counts (PackStream, "Dictionary").</summary>
    public IReadOnlyDictionary<string, object?> ReadDictionary()
    {
        Enter();
        var count = _input.ReadDictionaryHeader();
        var entries = count == 0 ? Empty : ReadEntries(count);
        _depth--;
        return entries;
    }

    /// <summary>Reads the tag of a structure and how many fields it has; they follow.</summary>
    public (byte Tag, int FieldCount) ReadStructureHeader() => _input.ReadStructureHeader();

    /// <summary>Says that all has been read.</summary>
    public readonly void ExpectEnd() => _input.ExpectEnd();

    private Dictionary<string, object?> ReadEntries(int count)
    {
        var entries = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = _input.ReadKey();
            entries[key] = Read();
        }

        return entries;
    }

    private List<string> ReadStrings()
    {
        var count = _input.ReadListHeader();
        var strings = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            strings.Add(_input.ReadString());
        }

        return strings;
    }

    private object ReadStructure()
    {
        Enter();
        var start = Offset;
        var (tag, fieldCount) = _input.ReadStructureHeader();
        object structure = tag switch
        {
            StructureTag.Node => ReadNode(start, fieldCount),
            StructureTag.Relationship => ReadRelationship(start, fieldCount),
            StructureTag.UnboundRelationship => ReadUnbound(start, fieldCount),
            StructureTag.Path => ReadPath(start, fieldCount),
            StructureTag.Point2D => ReadPoint2D(start, fieldCount),
            StructureTag.Point3D => ReadPoint3D(start, fieldCount),
            _ => ReadTemporal(start, tag, fieldCount),
        };
        _depth--;
        return structure;
    }

    private BoltPoint ReadPoint2D(int start, int fieldCount)
    {
        ExpectFields(start, "Point2D", fieldCount, 3);
        return new(ReadSrid(), _input.ReadFloat(), _input.ReadFloat());
    }

    private BoltPoint ReadPoint3D(int start, int fieldCount)
    {
        ExpectFields(start, "Point3D", fieldCount, 4);
        return new(ReadSrid(), _input.ReadFloat(), _input.ReadFloat(), _input.ReadFloat());
    }

    private int ReadSrid() => (int)ReadWithin("srid", 0, int.MaxValue);

    private long ReadWithin(string field, long smallest, long largest)
    {
        var start = Offset;
        var value = _input.ReadInteger();
        return value >= smallest && value <= largest
            ? value
            : throw PackStreamErrors.ValueOutOfRange(start, field, $"{value}", $"{smallest} to {largest}");
    }

    private static void ExpectFields(int start, string structure, int found, int expected)
    {
        if (found != expected)
        {
            throw PackStreamErrors.WrongFieldCount(start, structure, found, expected);
        }
    }

    private void Enter()
    {
        if (++_depth > DeepestNesting)
        {
            throw PackStreamErrors.TooDeep(Offset, DeepestNesting);
        }
    }
}
