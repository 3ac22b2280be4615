namespace ActorGraph.Graph.Store;

/// <summary>What one query may use before it fails.</summary>
/// <param name="Memory">Bytes that it may keep to sort, group and collect; null for the store's own limit (1 GiB).</param>
/// <param name="Time">How long it may run; null for no limit.</param>
public sealed record QueryLimits(long? Memory, TimeSpan? Time)
{
    /// <summary>The code of the error when a query needs more memory.</summary>
    public const string MemoryCode = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    /// <summary>The code of the error when a query needs more time.</summary>
    public const string TimeCode = "Neo.ClientError.Transaction.TransactionTimedOut";

    /// <summary>The store's own limits.</summary>
    public static QueryLimits Usual { get; } = new(null, null);
}
