using System.Text;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>
/// Keys of index entries: bytes whose order is that of the values, so that a range of values is a range of keys. Equal
/// values have equal keys, an integer and a float of the same size too. A key ends itself, so that keys can be joined.
/// </summary>
internal static class IndexKeyCodec
{
    private const byte PointRank = 0x10;
    private const byte ListRank = 0x20;
    private const byte DateTimeRank = 0x30;
    private const byte LocalDateTimeRank = 0x40;
    private const byte DateRank = 0x50;
    private const byte TimeRank = 0x60;
    private const byte LocalTimeRank = 0x70;
    private const byte DurationRank = 0x80;
    private const byte StringRank = 0x90;
    private const byte BooleanRank = 0xA0;
    private const byte NumberRank = 0xB0;

    /// <summary>Greater than the first byte of every key.</summary>
    public const byte End = 0xFF;

    /// <summary>From here on, not every integer is a float.</summary>
    private const long LeastInexact = 1L << 53;

    /// <summary>The first bytes of keys that are not in the order of their values: durations, and lists, which may hold some.</summary>
    public static ReadOnlySpan<byte> UnorderedRanks => [ListRank, DurationRank];

    public static void Write(ByteWriter writer, Value value)
    {
        writer.Byte(Rank(value.Kind));
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.Byte((byte)(value.AsBoolean ? 1 : 0));
                break;
            case ValueKind.Integer:
                WriteInteger(writer, value.AsInteger);
                break;
            case ValueKind.Float:
                WriteFloat(writer, value.AsFloat, 0);
                break;
            case ValueKind.String:
                WriteText(writer, value.AsString);
                WriteEnd(writer);
                break;
            case ValueKind.Date:
                writer.OrderedInteger(value.AsEpochDay);
                break;
            case ValueKind.LocalTime:
                writer.OrderedInteger(value.AsNanosecondOfDay);
                break;
            case ValueKind.List:
                WriteList(writer, value.AsList);
                break;
            default:
                WriteOther(writer, value);
                break;
        }
    }

    /// <summary>The first byte of the keys of all values that can be compared with this one.</summary>
    public static byte Rank(ValueKind kind) => kind switch
    {
        ValueKind.Point => PointRank,
        ValueKind.List => ListRank,
        ValueKind.DateTime => DateTimeRank,
        ValueKind.LocalDateTime => LocalDateTimeRank,
        ValueKind.Date => DateRank,
        ValueKind.Time => TimeRank,
        ValueKind.LocalTime => LocalTimeRank,
        ValueKind.Duration => DurationRank,
        ValueKind.String => StringRank,
        ValueKind.Boolean => BooleanRank,
        _ => NumberRank,
    };

    /// <summary>What the keys of all strings with a prefix start with.</summary>
    public static void WritePrefix(ByteWriter writer, string prefix)
    {
        writer.Byte(StringRank);
        WriteText(writer, prefix);
    }

    private static void WriteInteger(ByteWriter writer, long value)
    {
        // A float near the integer gives the order; the rest tells integers apart that share one.
        var near = (double)value;
        var isExact = value is > -LeastInexact and < LeastInexact;
        WriteFloat(writer, near, isExact ? (short)0 : (short)((Int128)value - (Int128)near));
    }

    private static void WriteFloat(ByteWriter writer, double value, short rest)
    {
        var bits = BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value + 0.0);
        bits = double.IsNaN(value) ? long.MaxValue : bits;
        writer.OrderedInteger(bits < 0 ? long.MinValue + ~bits : bits);
        var ordered = (ushort)(rest ^ unchecked((short)0x8000));
        writer.Byte((byte)(ordered >> 8));
        writer.Byte((byte)ordered);
    }

    private static void WriteText(ByteWriter writer, string text)
    {
        if (!text.Contains('\0', StringComparison.Ordinal))
        {
            writer.Utf8(text);
            return;
        }

        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            writer.Byte(value);
            if (value == 0)
            {
                writer.Byte(0xFF);
            }
        }
    }

    private static void WriteEnd(ByteWriter writer)
    {
        writer.Byte(0);
        writer.Byte(0);
    }

    private static void WriteList(ByteWriter writer, ListValue list)
    {
        foreach (var item in list.Items)
        {
            Write(writer, item);
        }

        writer.Byte(0);
    }

    private static void WriteOther(ByteWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Time:
                writer.OrderedInteger(value.AsTime.UtcNanoseconds);
                writer.OrderedInteger(value.AsTime.OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                writer.OrderedInteger(value.AsLocalDateTime.EpochDay);
                writer.OrderedInteger(value.AsLocalDateTime.NanosecondOfDay);
                break;
            case ValueKind.DateTime:
                var moment = value.AsDateTime;
                writer.OrderedInteger(moment.EpochSecond);
                writer.OrderedInteger(moment.Local.Nanosecond);
                writer.OrderedInteger(moment.OffsetSeconds);
                WriteText(writer, moment.ZoneId ?? string.Empty);
                WriteEnd(writer);
                break;
            case ValueKind.Duration:
                // Durations have no order in Cypher; their keys need only be equal or not.
                writer.OrderedInteger(value.AsDuration.Months);
                writer.OrderedInteger(value.AsDuration.Days);
                writer.OrderedInteger(value.AsDuration.Seconds);
                writer.OrderedInteger(value.AsDuration.Nanoseconds);
                break;
            case ValueKind.Point:
                writer.OrderedInteger(value.AsPoint.Srid);
                WriteFloat(writer, value.AsPoint.X, 0);
                WriteFloat(writer, value.AsPoint.Y, 0);
                WriteFloat(writer, value.AsPoint.Z ?? 0, 0);
                break;
        }
    }
}
