using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>Writes notifications, as they were until Bolt 5.4, and as statuses of GQL.</summary>
internal static class NotificationMetadata
{
    private static readonly IReadOnlyDictionary<string, object?> Succeeded = Outcome("00000", "note: successful completion");
    private static readonly IReadOnlyDictionary<string, object?> NoData = Outcome("02000", "note: no data");

    private static readonly IReadOnlyDictionary<string, object?> Omitted =
        Outcome("00001", "note: successful completion - omitted result");

    /// <summary>A notification as until Bolt 5.4.</summary>
    public static object? Of(Notification notification) => new Entries()
        .Add(Entry.Code, notification.Code)
        .Add("title", notification.Title)
        .Add(Entry.Description, notification.Description)
        .Add("severity", Name(notification.Severity))
        .Add("category", notification.Category)
        .Add("position", Position(notification))
        .Dictionary;

    /// <summary>How the query went and what there is to tell of it, in the order that GQL has: no data, warnings, success, information.</summary>
    public static IReadOnlyList<object?> Statuses(
        OpenResult open, QueryPlan? plan, IReadOnlyList<Notification> notifications)
    {
        var isOmitted = open.Result.Fields.Count == 0 || plan is { Rows: null };
        var outcome = isOmitted ? Omitted : open.Records > 0 ? Succeeded : NoData;
        object?[] first = outcome == NoData ? [NoData] : [];
        object?[] later = outcome == NoData ? [] : [outcome];
        return [.. first, .. Statuses(notifications, NotificationSeverity.Warning), .. later, .. Statuses(notifications, NotificationSeverity.Information)];
    }

    private static IEnumerable<object?> Statuses(IEnumerable<Notification> notifications, NotificationSeverity severity) =>
        notifications.Where(notification => notification.Severity == severity).Select(Status);

    private static IReadOnlyDictionary<string, object?> Status(Notification notification) => new Entries()
        .Add(Entry.GqlStatus, notification.Status.Code)
        .Add("status_description", notification.Status.Description)
        .Add(Entry.Neo4jCode, notification.Code)
        .Add("title", notification.Title)
        .Add(Entry.Description, notification.Description)
        .Add(Entry.DiagnosticRecord, new Dictionary<string, object?>(notification.Status.DiagnosticRecord)
        {
            ["_severity"] = Name(notification.Severity),
            ["_classification"] = notification.Category,
            ["_position"] = Position(notification),
        })
        .Dictionary;

    private static IReadOnlyDictionary<string, object?> Outcome(string code, string description) => new Entries()
        .Add(Entry.GqlStatus, code)
        .Add("status_description", description)
        .Add(Entry.DiagnosticRecord, GqlStatus.Unknown.DiagnosticRecord)
        .Dictionary;

    private static string Name(NotificationSeverity severity) => severity.ToString().ToUpperInvariant();

    private static Dictionary<string, object?> Position(Notification notification) => new()
    {
        ["offset"] = notification.Position.Offset,
        ["line"] = notification.Position.Line,
        ["column"] = notification.Position.Column,
    };
}
