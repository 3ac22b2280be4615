using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Estimates the memory of what operators keep, and fails the query when it is more than the limit.</summary>
internal sealed class MemoryMeter(long limit)
{
    private const int ObjectSize = 24;
    private const int ValueSize = 16;

    private long _used;

    /// <summary>Bytes that a statement may need.</summary>
    public long Limit => limit;

    /// <summary>Bytes in use.</summary>
    public long Used => _used;

    public void Add(long bytes)
    {
        _used += bytes;
        if (_used > limit)
        {
            throw Failure.MemoryLimit(limit);
        }
    }

    public void AddRow(ReadOnlySpan<Value> row)
    {
        long size = ObjectSize + (ValueSize * row.Length);
        foreach (var value in row)
        {
            size += SizeOf(value);
        }

        Add(size);
    }

    public void AddValue(Value value) => Add(ValueSize + SizeOf(value));

    public void Release(long bytes) => _used -= bytes;

    private static long SizeOf(Value value) => value.Kind switch
    {
        ValueKind.String => ObjectSize + (2 * value.AsString.Length),
        ValueKind.List => ObjectSize + (ValueSize * value.AsList.Count),
        ValueKind.Map => ObjectSize + ((ValueSize + 8) * value.AsMap.Count),
        ValueKind.Path => ObjectSize + (2 * ValueSize * value.AsPath.Nodes.Length),
        >= ValueKind.Time => 48,
        _ => 0,
    };
}
