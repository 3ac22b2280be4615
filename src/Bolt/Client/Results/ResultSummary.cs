using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Results;

/// <summary>What the server says once the rows of a result have been read (Message Specification, "PULL").</summary>
/// <param name="Counters">What the query changed.</param>
/// <param name="Plan">Its plan, if EXPLAIN or PROFILE asked for it; otherwise null.</param>
/// <param name="Database">The database that it ran on, or null where the server does not say.</param>
/// <param name="Bookmark">What a later transaction names to see its changes; null within a transaction.</param>
public sealed record ResultSummary(QueryCounters Counters, QueryPlan? Plan, string? Database, string? Bookmark)
{
    /// <summary>What is known before the rows have been read: nothing.</summary>
    public static ResultSummary Unknown { get; } = new(QueryCounters.None, null, null, null);

    internal static ResultSummary Read(EntryReader entries) => new(
        QueryCounters.Read(entries.Nested("stats")),
        QueryPlan.Read(entries.Nested("profile") ?? entries.Nested("plan")),
        entries.Text(Entry.Database),
        entries.Text("bookmark"));
}
