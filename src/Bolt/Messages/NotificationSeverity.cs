namespace ActorGraph.Bolt.Messages;

/// <summary>How serious a notification is.</summary>
public enum NotificationSeverity
{
    /// <summary>It may be of use.</summary>
    Information,

    /// <summary>Something is likely not to be as it was meant.</summary>
    Warning,
}
