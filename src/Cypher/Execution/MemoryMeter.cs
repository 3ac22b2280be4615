using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>
/// Estimates the memory of what a query keeps, and fails it when that is more than the limit, or more than the others
/// leave of what all queries share.
/// </summary>
/// <param name="limit">Bytes that the statement may need.</param>
/// <param name="pool">What all queries share, or null for no limit on it.</param>
internal sealed class MemoryMeter(long limit, MemoryPool? pool) : IDisposable
{
    // Queries do not meet at the pool for every row.
    private const long Chunk = 1 << 16;

    private long _reserved = pool is null ? long.MaxValue : 0;

    /// <summary>Bytes that a statement may need.</summary>
    public long Limit { get; } = limit;

    /// <summary>Bytes that all statements together may need, or null for no limit.</summary>
    public long? TotalLimit => pool?.Limit;

    /// <summary>Bytes kept now.</summary>
    public long Used { get; private set; }

    public void Add(long bytes)
    {
        Used += bytes;
        Ensure(Used);
    }

    public void AddValue(Value value) => Add(Extent.OfValue(value).Bytes);

    public void Release(long bytes)
    {
        Used -= bytes;
        if (pool is not null && _reserved - Used > 2 * Chunk)
        {
            pool.Return(_reserved - Used - Chunk);
            _reserved = Used + Chunk;
        }
    }

    /// <summary>Fails when there is no room for something that is about to be made, but may be dropped soon.</summary>
    public void Require(long bytes) => Ensure(Used + bytes);

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

    /// <summary>Gives all that the query had back to the others.</summary>
    public void Dispose()
    {
        if (pool is not null)
        {
            pool.Return(_reserved);
            _reserved = 0;
        }
    }

    private void Ensure(long bytes)
    {
        if (bytes > Limit)
        {
            throw Failure.MemoryLimit(Limit);
        }

        if (bytes > _reserved)
        {
            var missing = bytes - _reserved + Chunk;
            pool!.Reserve(missing);
            _reserved += missing;
        }
    }
}
