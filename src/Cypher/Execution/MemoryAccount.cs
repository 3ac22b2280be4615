using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>What one operator keeps, so that it can be given back when the operator begins anew.</summary>
internal sealed class MemoryAccount(MemoryMeter meter)
{
    private const int ObjectSize = 24;
    private const int ValueSize = 16;

    private long _used;

    public void Add(long bytes)
    {
        _used += bytes;
        meter.Add(bytes);
    }

    /// <summary>Counts a row; a value that the row before has too is the same object, and counts once.</summary>
    public void AddRow(ReadOnlySpan<Value> row, ReadOnlySpan<Value> before)
    {
        long size = ObjectSize;
        for (var i = 0; i < row.Length; i++)
        {
            var isShared = i < before.Length && row[i].IsIdenticalTo(before[i]);
            size += isShared ? ValueSize : Extent.OfValue(row[i]).Bytes;
        }

        Add(size);
    }

    /// <summary>Gives back what rows of some length take at least.</summary>
    public void ReleaseRows(long count, int length) => Release(count * (ObjectSize + ((long)ValueSize * length)));

    /// <summary>Gives everything back.</summary>
    public void Clear() => Release(_used);

    private void Release(long bytes)
    {
        var released = Math.Min(bytes, _used);
        _used -= released;
        meter.Release(released);
    }
}
