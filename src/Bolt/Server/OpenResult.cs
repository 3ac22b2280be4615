using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>A result that a client has not read to its end.</summary>
/// <param name="Text">The query.</param>
/// <param name="Result">Its records.</param>
/// <param name="Filter">Which notifications the client wants.</param>
/// <param name="StartedAt">When the query came, in ticks of <see cref="System.Diagnostics.Stopwatch"/>.</param>
internal sealed record OpenResult(string Text, IQueryResult Result, NotificationFilter Filter, long StartedAt)
{
    /// <summary>How many records have been read.</summary>
    public long Records { get; set; }
}
