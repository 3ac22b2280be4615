namespace ActorGraph.Bolt.Messages;

/// <summary>
/// What a server tells of a query that it has run (Message Specification, "PULL", entry "notifications"; from Bolt 5.5,
/// "statuses").
/// </summary>
/// <param name="Code">The code of Neo4j: "Neo.ClientNotification.Statement.UnknownLabelWarning".</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Category">What it is about: "UNRECOGNIZED", "PERFORMANCE".</param>
public sealed record Notification(string Code, NotificationSeverity Severity, string Category)
{
    /// <summary>What it is, in general.</summary>
    public required string Title { get; init; }

    /// <summary>What it is in this query.</summary>
    public required string Description { get; init; }

    /// <summary>What it is in the terms of GQL.</summary>
    public required GqlStatus Status { get; init; }

    /// <summary>Where it is in the query.</summary>
    public required NotificationPosition Position { get; init; }
}
