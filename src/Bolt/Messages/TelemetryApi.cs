namespace ActorGraph.Bolt.Messages;

/// <summary>Which part of a driver's interface its user works with. The numbers are those of the message.</summary>
public enum TelemetryApi
{
    /// <summary>A transaction that the driver opens, retries and closes.</summary>
    ManagedTransaction = 0,

    /// <summary>A transaction that the user opens and closes.</summary>
    UnmanagedTransaction = 1,

    /// <summary>A query in a transaction of its own.</summary>
    AutoCommit = 2,

    /// <summary>A query that the driver runs without a session.</summary>
    ExecuteQuery = 3,
}
