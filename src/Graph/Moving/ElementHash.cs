using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Graph.Moving;

/// <summary>
/// Hashes of nodes and relationships over their content alone, the same in every store: labels and properties are put in
/// order, and each value is written with its type.
/// </summary>
/// <remarks>Serves one caller at a time.</remarks>
internal sealed class ElementHash
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public UInt128 Of(IEnumerable<string> labels, IReadOnlyDictionary<string, object?> properties)
    {
        _bytes.ResetWrittenCount();
        Write(labels.Order(StringComparer.Ordinal).ToArray());
        Write(properties);
        return End();
    }

    public UInt128 Of(MovedRelationship relationship)
    {
        _bytes.ResetWrittenCount();
        Text(relationship.Type);
        Write(relationship.Properties);
        Write(relationship.Start);
        Write(relationship.End);
        return End();
    }

    // A node that an id identifies is known by it; any other by all that it has.
    private void Write(NodeKey key)
    {
        if (key.Content is { } content)
        {
            Write(content.Labels.Order(StringComparer.Ordinal).ToArray());
            Write(content.Properties);
        }
        else
        {
            Text(key.Label);
            Write(key.Value);
        }
    }

    private UInt128 End()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null:
                Text("null");
                break;
            case string text:
                Text("text");
                Text(text);
                break;
            case bool truth:
                Text(truth ? "true" : "false");
                break;
            case long integer:
                Number("integer", integer);
                break;
            case double number:
                Number("number", BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number));
                break;
            case DateOnly date:
                Number("date", date.DayNumber);
                break;
            case TimeOnly time:
                Number("time", time.Ticks);
                break;
            case DateTime moment:
                Number("moment", moment.Ticks);
                break;
            case DateTimeOffset moment:
                Number("instant", moment.Ticks);
                Number("offset", moment.Offset.Ticks);
                break;
            case IReadOnlyDictionary<string, object?> map:
                Write(map);
                break;
            case IEnumerable<object?> list:
                Write(list.ToArray());
                break;
            default:
                // The engine's own: durations, points, and what .NET's dates and times do not hold. Their text tells all of them.
                Text(value.GetType().Name);
                Text(value.ToString() ?? string.Empty);
                break;
        }
    }

    private void Write(IReadOnlyDictionary<string, object?> map)
    {
        Number("map", map.Count);
        foreach (var (key, value) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Text(key);
            Write(value);
        }
    }

    private void Write(object?[] list)
    {
        Number("list", list.Length);
        foreach (var item in list)
        {
            Write(item);
        }
    }

    // The length goes first, so that no two values give the same bytes.
    private void Text(string text)
    {
        BinaryPrimitives.WriteInt32BigEndian(Room(4), Encoding.UTF8.GetByteCount(text));
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    private void Number(string kind, long number)
    {
        Text(kind);
        BinaryPrimitives.WriteInt64BigEndian(Room(8), number);
    }

    private Span<byte> Room(int size)
    {
        var room = _bytes.GetSpan(size)[..size];
        _bytes.Advance(size);
        return room;
    }
}
