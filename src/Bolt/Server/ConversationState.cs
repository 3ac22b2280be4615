namespace ActorGraph.Bolt.Server;

/// <summary>What a server waits for (Server State Specification).</summary>
[Flags]
internal enum ConversationState
{
    /// <summary>Nothing any more: the connection ends.</summary>
    Defunct = 0,

    /// <summary>HELLO.</summary>
    Negotiation = 1,

    /// <summary>LOGON.</summary>
    Authentication = 2,

    /// <summary>A query, or a transaction.</summary>
    Ready = 4,

    /// <summary>That the result of a query in a transaction of its own is fetched.</summary>
    Streaming = 8,

    /// <summary>A query in the transaction that is open, or its end.</summary>
    TransactionReady = 16,

    /// <summary>That results of a transaction are fetched; or more queries.</summary>
    TransactionStreaming = 32,

    /// <summary>RESET, as something failed; all else is ignored.</summary>
    Failed = 64,
}
