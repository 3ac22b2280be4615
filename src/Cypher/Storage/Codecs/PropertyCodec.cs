using System.Diagnostics;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage.Codecs;

/// <summary>
/// Stored values: a tag and then the value. Properties: for each its key's number and its value, one after another, so
/// that one can be found by skipping over the others without decoding them.
/// </summary>
internal static class PropertyCodec
{
    public static void Write(ByteWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                writer.Byte((byte)(value.AsBoolean ? PropertyTag.True : PropertyTag.False));
                break;
            case ValueKind.Integer:
                writer.Byte((byte)PropertyTag.Integer);
                writer.Signed(value.AsInteger);
                break;
            case ValueKind.Float:
                writer.Byte((byte)PropertyTag.Float);
                writer.Double(value.AsFloat);
                break;
            case ValueKind.String:
                writer.Byte((byte)PropertyTag.String);
                writer.Text(value.AsString);
                break;
            case ValueKind.List:
                WriteList(writer, value.AsList);
                break;
            default:
                WriteOther(writer, value);
                break;
        }
    }

    public static Value Read(ref ByteReader reader, StringPool strings)
    {
        var tag = (PropertyTag)reader.Byte();
        return tag == PropertyTag.List ? ReadList(ref reader, strings) : ReadItem(ref reader, tag, strings);
    }

    private static Value ReadItem(ref ByteReader reader, PropertyTag tag, StringPool strings)
    {
        switch (tag)
        {
            case PropertyTag.False:
                return Value.False;
            case PropertyTag.True:
                return Value.True;
            case PropertyTag.Integer:
                return Value.Integer(reader.Signed());
            case PropertyTag.Float:
                return Value.Float(reader.Double());
            case PropertyTag.String:
                return Value.String(strings.Get(reader.Bytes(reader.Count())));
            case PropertyTag.Date:
                return Value.Date(reader.Signed());
            case PropertyTag.LocalTime:
                return Value.LocalTime(reader.Varint());
            default:
                return ReadOther(ref reader, tag, strings);
        }
    }

    public static void Skip(ref ByteReader reader)
    {
        switch ((PropertyTag)reader.Byte())
        {
            case PropertyTag.False or PropertyTag.True:
                break;
            case PropertyTag.Integer or PropertyTag.Date or PropertyTag.LocalTime:
                reader.SkipVarint();
                break;
            case PropertyTag.Float:
                reader.Skip(8);
                break;
            default:
                // All others start with their length in bytes.
                reader.Skip(reader.Count());
                break;
        }
    }

    /// <summary>Finds one property of an entity.</summary>
    public static Value Find(ReadOnlySpan<byte> properties, int key, StringPool strings)
    {
        var reader = new ByteReader(properties);
        while (!reader.IsAtEnd)
        {
            if (reader.Varint() == key)
            {
                return Read(ref reader, strings);
            }

            Skip(ref reader);
        }

        return Value.Null;
    }

    /// <summary>All properties of an entity, in the order in which they were first set.</summary>
    public static List<StoredProperty> ReadAll(ReadOnlySpan<byte> properties, StringPool strings)
    {
        var result = new List<StoredProperty>();
        var reader = new ByteReader(properties);
        while (!reader.IsAtEnd)
        {
            var key = (int)reader.Varint();
            result.Add(new(key, Read(ref reader, strings)));
        }

        return result;
    }

    public static void WriteAll(ByteWriter writer, List<StoredProperty> properties)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            writer.Varint(properties[i].Key);
            Write(writer, properties[i].Value);
        }
    }

    private static void WriteList(ByteWriter writer, ListValue list)
    {
        var inner = new ByteWriter();
        inner.Varint(list.Count);
        foreach (var item in list.Items)
        {
            Write(inner, item);
        }

        WriteSized(writer, PropertyTag.List, inner);
    }

    private static Value ReadList(ref ByteReader reader, StringPool strings)
    {
        // No list is stored in a list: in a damaged record it is refused, and not followed to any depth.
        reader.SkipVarint();
        var items = new Value[reader.Count()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ReadItem(ref reader, (PropertyTag)reader.Byte(), strings);
        }

        return Value.List(items);
    }

    private static void WriteSized(ByteWriter writer, PropertyTag tag, ByteWriter inner)
    {
        writer.Byte((byte)tag);
        writer.Varint(inner.Length);
        writer.Bytes(inner.Written);
    }

    private static void WriteOther(ByteWriter writer, Value value)
    {
        if (value.Kind is ValueKind.Date)
        {
            writer.Byte((byte)PropertyTag.Date);
            writer.Signed(value.AsEpochDay);
            return;
        }

        if (value.Kind is ValueKind.LocalTime)
        {
            writer.Byte((byte)PropertyTag.LocalTime);
            writer.Varint(value.AsNanosecondOfDay);
            return;
        }

        var inner = new ByteWriter();
        switch (value.Kind)
        {
            case ValueKind.Time:
                inner.Varint(value.AsTime.NanosecondOfDay);
                inner.Signed(value.AsTime.OffsetSeconds);
                WriteSized(writer, PropertyTag.Time, inner);
                break;
            case ValueKind.LocalDateTime:
                inner.Signed(value.AsLocalDateTime.EpochDay);
                inner.Varint(value.AsLocalDateTime.NanosecondOfDay);
                WriteSized(writer, PropertyTag.LocalDateTime, inner);
                break;
            case ValueKind.DateTime:
                WriteDateTime(inner, value.AsDateTime);
                WriteSized(writer, PropertyTag.DateTime, inner);
                break;
            case ValueKind.Duration:
                inner.Signed(value.AsDuration.Months);
                inner.Signed(value.AsDuration.Days);
                inner.Signed(value.AsDuration.Seconds);
                inner.Varint(value.AsDuration.Nanoseconds);
                WriteSized(writer, PropertyTag.Duration, inner);
                break;
            case ValueKind.Point:
                WritePoint(inner, value.AsPoint);
                WriteSized(writer, PropertyTag.Point, inner);
                break;
            default:
                throw new UnreachableException($"A property cannot hold {value.Kind}.");
        }
    }

    private static void WriteDateTime(ByteWriter inner, ZonedDateTime value)
    {
        inner.Signed(value.Local.EpochDay);
        inner.Varint(value.Local.NanosecondOfDay);
        inner.Signed(value.OffsetSeconds);
        inner.Text(value.ZoneId ?? string.Empty);
    }

    private static void WritePoint(ByteWriter inner, PointValue point)
    {
        inner.Varint(point.Srid);
        inner.Double(point.X);
        inner.Double(point.Y);
        if (point.Z is { } z)
        {
            inner.Double(z);
        }
    }

    private static Value ReadOther(ref ByteReader reader, PropertyTag tag, StringPool strings)
    {
        var inner = new ByteReader(reader.Bytes(reader.Count()));
        switch (tag)
        {
            case PropertyTag.Time:
                return Value.Time(new(inner.Varint(), (int)inner.Signed()));
            case PropertyTag.LocalDateTime:
                return Value.LocalDateTime(new(inner.Signed(), inner.Varint()));
            case PropertyTag.DateTime:
                var local = new LocalDateTime(inner.Signed(), inner.Varint());
                var offset = (int)inner.Signed();
                var zone = strings.Get(inner.Bytes(inner.Count()));
                return Value.DateTime(new(local, offset, zone.Length == 0 ? null : zone));
            case PropertyTag.Duration:
                return Value.Duration(new(inner.Signed(), inner.Signed(), inner.Signed(), (int)inner.Varint()));
            case PropertyTag.Point:
                var srid = (int)inner.Varint();
                var (x, y) = (inner.Double(), inner.Double());
                return Value.Point(new(srid, x, y, inner.IsAtEnd ? null : inner.Double()));
            default:
                throw new CypherStoreException(
                    CypherStoreProblem.Damaged, $"The store is damaged: a property has the unknown tag {(int)tag}.");
        }
    }
}
