namespace ActorGraph.Bolt.Messages;

/// <summary>What a transaction is for, which tells a cluster who can run it.</summary>
public enum AccessMode
{
    /// <summary>Reading and writing.</summary>
    Write,

    /// <summary>Reading alone.</summary>
    Read,
}
