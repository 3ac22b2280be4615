namespace ActorGraph.Graph.Store;

/// <summary>A streamed result: enumerate the rows once, then look at the counters.</summary>
public interface ICypherResult : IAsyncEnumerable<IReadOnlyList<object?>>, IAsyncDisposable
{
    /// <summary>Column names, in the order of each row's values; empty for a query without RETURN.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>What the query changed; complete once the rows have been read.</summary>
    WriteCounters Counters { get; }

    /// <summary>
    /// The plan of EXPLAIN or PROFILE as a table in text, complete once the rows have been read; null for other queries, and
    /// for stores that give none.
    /// </summary>
    string? Plan => null;
}
