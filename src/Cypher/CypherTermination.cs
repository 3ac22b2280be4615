namespace ActorGraph.Cypher;

/// <summary>What became of a transaction that TERMINATE TRANSACTIONS was to end.</summary>
public enum CypherTermination
{
    /// <summary>There is none of this name.</summary>
    NotFound,

    /// <summary>It ends: what it runs is interrupted, and what it did is undone.</summary>
    Terminated,

    /// <summary>What it did is kept already, so that it cannot be ended.</summary>
    Closing,
}
