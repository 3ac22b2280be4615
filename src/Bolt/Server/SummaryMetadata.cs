using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Writes summaries as the metadata of SUCCESS (Message Specification, "PULL" and "DISCARD").</summary>
internal static class SummaryMetadata
{
    private static readonly BoltVersion StatusesSince = new(5, 5);

    /// <summary>The metadata of a result that has been read to its end.</summary>
    /// <param name="open">The result.</param>
    /// <param name="milliseconds">How long its last records took.</param>
    /// <param name="version">The version of the protocol.</param>
    public static Entries Of(OpenResult open, long milliseconds, BoltVersion version)
    {
        var result = open.Result;
        var summary = result.Summary;
        var notifications = summary.Notifications.Where(open.Filter.Admits).ToList();
        var entries = new Entries()
            .Add("type", Name(summary.Type))
            .Add("t_last", milliseconds)
            .Add("db", result.Database)
            .Add("bookmark", summary.Bookmark)
            .Add("stats", summary.Updates.Write())
            .Add(summary.Plan?.Rows is null ? "plan" : "profile", summary.Plan?.Write());
        return version < StatusesSince
            ? entries.Add("notifications", notifications.Count == 0 ? null : notifications.ConvertAll(NotificationMetadata.Of))
            : entries.Add("statuses", NotificationMetadata.Statuses(open, summary.Plan, notifications));
    }

    private static string Name(QueryType type) => type switch
    {
        QueryType.Read => "r",
        QueryType.Write => "w",
        QueryType.ReadWrite => "rw",
        _ => "s",
    };
}
