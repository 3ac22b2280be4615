using System.Diagnostics;

namespace ActorGraph.Bolt.Server;

/// <summary>A result that a client has not read to its end.</summary>
/// <param name="Text">The query.</param>
/// <param name="Result">Its records.</param>
internal sealed record OpenResult(string Text, IQueryResult Result)
{
    /// <summary>When the query came.</summary>
    public long StartedAt { get; } = Stopwatch.GetTimestamp();

    /// <summary>How many records have been read.</summary>
    public long Records { get; set; }
}
