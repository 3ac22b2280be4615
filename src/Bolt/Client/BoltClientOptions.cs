using ActorGraph.Bolt.Framing;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client;

/// <summary>How a client behaves.</summary>
public sealed record BoltClientOptions
{
    /// <summary>Who the client is.</summary>
    public AuthenticationToken Authentication { get; init; } = AuthenticationToken.None;

    /// <summary>The database, or null for the user's home database.</summary>
    public string? Database { get; init; }

    /// <summary>Name and version of the program, which the server's list of connections shows.</summary>
    public string UserAgent { get; init; } = "ActorGraph.Bolt/0.1";

    /// <summary>Which notifications about queries are wanted, or null for the server's own choice.</summary>
    public NotificationFilter? Notifications { get; init; }

    /// <summary>The versions of the protocol to choose from; null for all that are spoken here.</summary>
    public IReadOnlyList<BoltVersion>? Versions { get; init; }

    /// <summary>How long a connection may take to come about, from the first packet to the log-on.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a connection may lie unused and still be used again; what lies between may have dropped it then.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a server may take to clear what was broken off, before the connection is closed instead.</summary>
    public TimeSpan ResetTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After how long the server ends a transaction; null for the server's own choice.</summary>
    public TimeSpan? TransactionTimeout { get; init; }

    /// <summary>How many connections there may be with each server.</summary>
    public int LargestPool { get; init; } = 100;

    /// <summary>How long to wait for one of them to come free.</summary>
    public TimeSpan PoolTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many rows are asked for at a time; the next are asked for when these have been read.</summary>
    public int FetchSize { get; init; } = 1000;

    /// <summary>The largest message that is accepted from a server, in bytes.</summary>
    public int LargestMessage { get; init; } = ChunkReader.DefaultLargestMessage;

    /// <summary>How long work that fails for the moment is done again and again.</summary>
    public TimeSpan RetryTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Tells the time, which all of these are measured with.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
