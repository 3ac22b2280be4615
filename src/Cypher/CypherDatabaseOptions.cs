namespace ActorGraph.Cypher;

/// <summary>How a database is opened and used.</summary>
public sealed record CypherDatabaseOptions
{
    /// <summary>Whether a store is created where there is no file.</summary>
    public bool CreateIfMissing { get; init; } = true;

    /// <summary>How long a transaction waits for another writer to end.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether a commit waits until the disk has it. Without, a crash of the machine (not of the process) may lose the
    /// last transactions, but never a part of one.
    /// </summary>
    public bool SynchronousCommit { get; init; } = true;

    /// <summary>Estimated bytes that one query may keep to sort, group and collect.</summary>
    public long MemoryLimit { get; init; } = 1L << 30;

    /// <summary>Estimated bytes that all queries that run may keep together; null for no limit.</summary>
    public long? TotalMemoryLimit { get; init; }

    /// <summary>How long one query may run, until its last row has been read; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The clock that date() and its like read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The server that the store stands behind, or null when it is used without one.</summary>
    public ICypherServer? Server { get; init; }

    /// <summary>How much a transaction gathers before another thread writes it.</summary>
    internal Storage.BesideLimits Beside { get; init; } = new();
}
