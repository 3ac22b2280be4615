using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Estimates the memory of what a query keeps, and fails it when that is more than the limit.</summary>
internal sealed class MemoryMeter(long limit)
{
    /// <summary>Bytes that a statement may need.</summary>
    public long Limit { get; } = limit;

    /// <summary>Bytes kept now.</summary>
    public long Used { get; private set; }

    public void Add(long bytes)
    {
        Used += bytes;
        if (Used > Limit)
        {
            throw Failure.MemoryLimit(Limit);
        }
    }

    public void AddValue(Value value) => Add(Extent.OfValue(value).Bytes);

    public void Release(long bytes) => Used -= bytes;

    /// <summary>Fails when there is no room for something that is about to be made, but may be dropped soon.</summary>
    public void Require(long bytes)
    {
        if (Used + bytes > Limit)
        {
            throw Failure.MemoryLimit(Limit);
        }
    }

    /// <summary>Fails on a value that is too big, or nested too deep to be walked through safely.</summary>
    public void Check(Value value)
    {
        var extent = Extent.OfValue(value);
        Require(extent.Bytes);
        if (extent.Depth > Extent.MostDepth)
        {
            throw Failure.NestedTooDeep(Extent.MostDepth);
        }
    }
}
