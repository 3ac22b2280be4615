using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>What there is to say of a query when its records have been read.</summary>
/// <param name="Type">What it does.</param>
public sealed record ResultSummary(QueryType Type)
{
    /// <summary>What it changed.</summary>
    public QueryCounters Updates { get; init; } = QueryCounters.None;

    /// <summary>The plan of a query that is explained or profiled, otherwise null.</summary>
    public QueryPlan? Plan { get; init; }

    /// <summary>What the client may want to know of the query.</summary>
    public IReadOnlyList<Notification> Notifications { get; init; } = [];

    /// <summary>The bookmark of the state that a query in a transaction of its own led to, otherwise null.</summary>
    public string? Bookmark { get; init; }
}
