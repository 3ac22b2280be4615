namespace ActorGraph.Bolt.Messages;

/// <summary>The first message of a client (Message Specification, "HELLO").</summary>
/// <param name="UserAgent">Name and version of the client: "actorgraph/1.0".</param>
public sealed record HelloMessage(string UserAgent) : RequestMessage
{
    /// <summary>The patch of Bolt 4.4 by which instants are counted at UTC.</summary>
    public const string UtcPatch = "utc";

    /// <summary>Who the client is, in Bolt 4.4 and 5.0; later versions have <see cref="LogonMessage"/> for it.</summary>
    public AuthenticationToken? Authentication { get; init; }

    /// <summary>The address and what the query string of the URI said, when the server shall route; otherwise null.</summary>
    public IReadOnlyDictionary<string, string>? Routing { get; init; }

    /// <summary>The patches of the protocol that are asked for in Bolt 4.4.</summary>
    public IReadOnlyList<string> Patches { get; init; } = [];

    /// <summary>Which notifications are wanted, or null for the server's own choice.</summary>
    public NotificationFilter? Notifications { get; init; }

    /// <summary>What program the client is made with, or null.</summary>
    public BoltAgent? Agent { get; init; }
}
