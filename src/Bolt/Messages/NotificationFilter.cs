namespace ActorGraph.Bolt.Messages;

/// <summary>Which notifications about queries a client wants (from Bolt 5.2; versions before send all).</summary>
/// <param name="MinimumSeverity">The least severity: "WARNING", "INFORMATION", "OFF", or null for the server's own choice.</param>
/// <param name="DisabledCategories">The categories not wanted, which Bolt 5.5 renames to classifications; null for the server's own choice.</param>
public sealed record NotificationFilter(string? MinimumSeverity = null, IReadOnlyList<string>? DisabledCategories = null)
{
    private const string None = "OFF";

    /// <summary>All are wanted.</summary>
    internal static NotificationFilter All { get; } = new();

    /// <summary>What it says of itself, and of the rest what another one says.</summary>
    internal NotificationFilter Over(NotificationFilter usual) => new(
        MinimumSeverity ?? (DisabledCategories is not null && usual.MinimumSeverity == None ? null : usual.MinimumSeverity),
        DisabledCategories ?? usual.DisabledCategories);

    /// <summary>Whether a notification is wanted.</summary>
    internal bool Admits(Notification notification)
    {
        var isSevereEnough = MinimumSeverity switch
        {
            None => false,
            "WARNING" => notification.Severity == NotificationSeverity.Warning,
            _ => true,
        };
        return isSevereEnough && DisabledCategories?.Contains(notification.Category) != true;
    }
}
