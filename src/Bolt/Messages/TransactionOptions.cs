namespace ActorGraph.Bolt.Messages;

/// <summary>How a transaction is run (Message Specification, "BEGIN" and "RUN", field "extra").</summary>
public sealed record TransactionOptions
{
    /// <summary>Nothing asked for: a transaction that may write, in the user's home database.</summary>
    public static TransactionOptions Default { get; } = new();

    /// <summary>What the transaction must see: the bookmarks that earlier ones gave.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>After how many milliseconds the server ends it; zero for never, null for the server's own choice.</summary>
    public long? TimeoutMilliseconds { get; init; }

    /// <summary>What the server's log and list of transactions show with it, or null.</summary>
    public IReadOnlyDictionary<string, object?>? Metadata { get; init; }

    /// <summary>What it is for.</summary>
    public AccessMode Mode { get; init; }

    /// <summary>Name of the database, or null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>The user as whom it runs, or null for the one who is logged on.</summary>
    public string? ImpersonatedUser { get; init; }

    /// <summary>Which notifications are wanted, or null for those that HELLO asked for.</summary>
    public NotificationFilter? Notifications { get; init; }
}
