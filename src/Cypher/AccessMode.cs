namespace ActorGraph.Cypher;

/// <summary>What a transaction is for.</summary>
public enum AccessMode
{
    /// <summary>It reads; any number of such transactions run beside each other and beside a writing one.</summary>
    Read,

    /// <summary>It may write; one such transaction runs at a time.</summary>
    Write,
}
