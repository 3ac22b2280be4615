namespace ActorGraph.Bolt.PackStream;

/// <summary>The bytes that values begin with. A tiny marker holds the size in its lower half.</summary>
internal static class Marker
{
    public const byte TinyString = 0x80;
    public const byte TinyList = 0x90;
    public const byte TinyDictionary = 0xA0;
    public const byte TinyStructure = 0xB0;
    public const byte Null = 0xC0;
    public const byte Float = 0xC1;
    public const byte False = 0xC2;
    public const byte True = 0xC3;
    public const byte Integer8 = 0xC8;
    public const byte Integer16 = 0xC9;
    public const byte Integer32 = 0xCA;
    public const byte Integer64 = 0xCB;
    public const byte Bytes8 = 0xCC;
    public const byte Bytes16 = 0xCD;
    public const byte Bytes32 = 0xCE;
    public const byte String8 = 0xD0;
    public const byte String16 = 0xD1;
    public const byte String32 = 0xD2;
    public const byte List8 = 0xD4;
    public const byte List16 = 0xD5;
    public const byte List32 = 0xD6;
    public const byte Dictionary8 = 0xD8;
    public const byte Dictionary16 = 0xD9;
    public const byte Dictionary32 = 0xDA;

    /// <summary>The smallest integer that is its own marker.</summary>
    public const sbyte SmallestTinyInteger = -16;

    private const byte UpperHalf = 0xF0;
    private const byte LowerHalf = 0x0F;

    /// <summary>The type of value that a marker begins, or null for one that is reserved.</summary>
    public static PackStreamType? TypeOf(byte marker) => (marker & UpperHalf) switch
    {
        <= 0x70 or 0xF0 => PackStreamType.Integer,
        TinyString => PackStreamType.String,
        TinyList => PackStreamType.List,
        TinyDictionary => PackStreamType.Dictionary,
        TinyStructure => PackStreamType.Structure,
        _ => TypeOfWhole(marker),
    };

    public static bool IsTiny(byte marker, byte tinyMarker) => (marker & UpperHalf) == tinyMarker;

    public static int TinySize(byte marker) => marker & LowerHalf;

    private static PackStreamType? TypeOfWhole(byte marker) => marker switch
    {
        Null => PackStreamType.Null,
        Float => PackStreamType.Float,
        False or True => PackStreamType.Boolean,
        >= Integer8 and <= Integer64 => PackStreamType.Integer,
        >= Bytes8 and <= Bytes32 => PackStreamType.Bytes,
        >= String8 and <= String32 => PackStreamType.String,
        >= List8 and <= List32 => PackStreamType.List,
        >= Dictionary8 and <= Dictionary32 => PackStreamType.Dictionary,
        _ => null,
    };
}
