using ActorGraph.Bolt.Framing;

namespace ActorGraph.Bolt.Server;

/// <summary>What clients may use of a server.</summary>
public sealed record ServerLimits
{
    /// <summary>How many connections there may be at a time.</summary>
    public int Connections { get; init; } = 400;

    /// <summary>The largest message of a client that has logged on, in bytes; as much may wait while a query runs.</summary>
    public int Message { get; init; } = 4 * ChunkReader.DefaultLargestMessage;

    /// <summary>The largest message of a client that has not, in bytes.</summary>
    public int MessageBeforeLogOn { get; init; } = 64 * 1024;

    /// <summary>How long a client may take until it has logged on.</summary>
    public TimeSpan LogOnTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may take to read what was sent to it.</summary>
    public TimeSpan SendTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long queries may go on when the server is to end.</summary>
    public TimeSpan ShutdownTime { get; init; } = TimeSpan.FromSeconds(3);
}
