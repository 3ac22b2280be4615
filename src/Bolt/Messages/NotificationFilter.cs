namespace ActorGraph.Bolt.Messages;

/// <summary>Which notifications about queries a client wants (from Bolt 5.2; versions before send all).</summary>
/// <param name="MinimumSeverity">The least severity: "WARNING", "INFORMATION", "OFF", or null for the server's own choice.</param>
/// <param name="DisabledCategories">The categories not wanted, which Bolt 5.5 renames to classifications; null for the server's own choice.</param>
public sealed record NotificationFilter(string? MinimumSeverity = null, IReadOnlyList<string>? DisabledCategories = null);
