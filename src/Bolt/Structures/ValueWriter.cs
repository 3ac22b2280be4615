using System.Collections;
using ActorGraph.Bolt.PackStream;
using ActorGraph.Bolt.Values;

namespace ActorGraph.Bolt.Structures;

/// <summary>Writes values in the form that the version of the protocol has for them (Structure Semantics).</summary>
/// <remarks>
/// Values are null, <see cref="bool"/>, <see cref="long"/> and the smaller integers, <see cref="double"/> and
/// <see cref="float"/>, <see cref="string"/>, bytes as <see cref="byte"/>[] or <see cref="ReadOnlyMemory{T}"/>, lists,
/// dictionaries with strings for keys, what is in <see cref="Values"/>, and <see cref="DateOnly"/>,
/// <see cref="TimeOnly"/>, <see cref="DateTime"/> (as a local one) and <see cref="DateTimeOffset"/>. Not safe for use by
/// several threads at once.
/// </remarks>
public sealed partial class ValueWriter
{
    /// <summary>How deeply values may be nested in each other.</summary>
    public const int DeepestNesting = ValueReader.DeepestNesting;

    private readonly PackStreamWriter _output;
    private readonly BoltDialect _dialect;

    /// <summary>Creates a writer of values.</summary>
    /// <param name="output">What it writes to.</param>
    /// <param name="dialect">The form in which it writes.</param>
    public ValueWriter(PackStreamWriter output, BoltDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(dialect);
        _output = output;
        _dialect = dialect;
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">One of the values that the class names.</param>
    /// <exception cref="ArgumentException">It is none of them, contains one that is none, or is nested too deeply.</exception>
    public void Write(object? value) => Write(value, depth: 0);

    /// <summary>Writes a dictionary.</summary>
    /// <param name="entries">Its entries.</param>
    /// <exception cref="ArgumentException">A value of an entry cannot be written.</exception>
    public void WriteDictionary(IReadOnlyDictionary<string, object?> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        WriteDictionary(entries, depth: 1);
    }

    /// <summary>Writes a list.</summary>
    /// <param name="items">Its items.</param>
    /// <exception cref="ArgumentException">An item cannot be written.</exception>
    public void WriteList(IReadOnlyList<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        WriteList(items, depth: 1);
    }

    private void Write(object? value, int depth)
    {
        switch (value)
        {
            case null: _output.WriteNull(); break;
            case string text: _output.WriteString(text); break;
            case long integer: _output.WriteInteger(integer); break;
            case double number: _output.WriteFloat(number); break;
            case bool boolean: _output.WriteBoolean(boolean); break;
            case int or short or sbyte or byte or ushort or uint:
                _output.WriteInteger(Convert.ToInt64(value, null));
                break;
            case float number: _output.WriteFloat(number); break;
            case byte[] bytes: _output.WriteBytes(bytes); break;
            case ReadOnlyMemory<byte> bytes: _output.WriteBytes(bytes.Span); break;
            default: WriteComposite(value, depth + 1); break;
        }
    }

    private void WriteDictionary(IReadOnlyDictionary<string, object?> entries, int depth)
    {
        ExpectShallow(depth);
        _output.WriteDictionaryHeader(entries.Count);
        foreach (var (key, value) in entries)
        {
            _output.WriteString(key);
            Write(value, depth);
        }
    }

    private void WriteList(IReadOnlyList<object?> items, int depth)
    {
        ExpectShallow(depth);
        _output.WriteListHeader(items.Count);
        // By number, since an enumerator would be another object.
        for (var i = 0; i < items.Count; i++)
        {
            Write(items[i], depth);
        }
    }

    private void WriteComposite(object value, int depth)
    {
        ExpectShallow(depth);
        switch (value)
        {
            case IReadOnlyList<object?> list: WriteList(list, depth); break;
            case IReadOnlyDictionary<string, object?> dictionary: WriteDictionary(dictionary, depth); break;
            case IReadOnlyDictionary<string, string> dictionary: WriteTexts(dictionary); break;
            case BoltNode node: WriteNode(node, depth); break;
            case BoltRelationship relationship: WriteRelationship(relationship, depth); break;
            case BoltUnboundRelationship relationship: WriteUnbound(relationship, depth); break;
            case BoltPath path: WritePath(path, depth); break;
            case BoltPoint point: WritePoint(point); break;
            case IDictionary dictionary: WriteAnyDictionary(dictionary, depth); break;
            case ICollection collection: WriteAnyCollection(collection, depth); break;
            default: WriteTemporal(value); break;
        }
    }

    private void WriteTexts(IReadOnlyDictionary<string, string> entries)
    {
        _output.WriteDictionaryHeader(entries.Count);
        foreach (var (key, value) in entries)
        {
            _output.WriteString(key);
            _output.WriteString(value);
        }
    }

    private void WriteAnyDictionary(IDictionary dictionary, int depth)
    {
        _output.WriteDictionaryHeader(dictionary.Count);
        foreach (DictionaryEntry entry in dictionary)
        {
            var key = entry.Key as string ?? throw Unknown(entry.Key, "a string as key of a dictionary");
            _output.WriteString(key);
            Write(entry.Value, depth);
        }
    }

    private void WriteAnyCollection(ICollection collection, int depth)
    {
        _output.WriteListHeader(collection.Count);
        foreach (var item in collection)
        {
            Write(item, depth);
        }
    }

    private void WritePoint(BoltPoint point)
    {
        _output.WriteStructureHeader(point.Z is null ? StructureTag.Point2D : StructureTag.Point3D, point.Z is null ? 3 : 4);
        _output.WriteInteger(point.Srid);
        _output.WriteFloat(point.X);
        _output.WriteFloat(point.Y);
        if (point.Z is { } z)
        {
            _output.WriteFloat(z);
        }
    }

    // Nobody could read what is nested more deeply, and a list within itself would never end.
    private static void ExpectShallow(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new ArgumentException($"Values are nested too deeply; expected {DeepestNesting} levels at most.");
        }
    }

    private static ArgumentException Unknown(object value, string expected) =>
        new($"A value of type {value.GetType()} cannot be sent; expected {expected}.");
}
