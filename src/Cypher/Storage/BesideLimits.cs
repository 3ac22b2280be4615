namespace ActorGraph.Cypher.Storage;

/// <summary>How much a transaction gathers before another thread writes it, beside the query that makes more.</summary>
internal sealed record BesideLimits
{
    /// <summary>How many records to gather: some megabytes.</summary>
    public int Records { get; init; } = 1 << 14;

    /// <summary>How many bytes of records to gather at most, while the other thread is at work still.</summary>
    public int LongestBatch { get; init; } = 1 << 26;

    /// <summary>How many relationships to gather at least before they are written to adjacency.</summary>
    public int LeastPending { get; init; } = 1 << 17;

    /// <summary>How many to gather at most.</summary>
    public int MostPending { get; init; } = 1 << 20;
}
