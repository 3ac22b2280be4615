using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>The memory that all queries of a database share. Safe on any thread.</summary>
internal sealed class MemoryPool(long limit)
{
    private long _reserved;

    /// <summary>Bytes that all queries together may need.</summary>
    public long Limit { get; } = limit;

    /// <summary>Sets bytes aside for one query.</summary>
    /// <exception cref="Errors.CypherException">There are not as many left; nothing is set aside then.</exception>
    public void Reserve(long bytes)
    {
        if (Interlocked.Add(ref _reserved, bytes) > Limit)
        {
            Return(bytes);
            throw Failure.TotalMemoryLimit(Limit);
        }
    }

    /// <summary>Gives bytes back.</summary>
    public void Return(long bytes) => Interlocked.Add(ref _reserved, -bytes);
}
