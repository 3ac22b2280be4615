namespace ActorGraph.Bolt.Messages;

/// <summary>Runs a query, in the transaction that is open or in one of its own (Message Specification, "RUN").</summary>
/// <param name="Query">The query.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Options">How a transaction of its own is run.</param>
public sealed record RunMessage(string Query, IReadOnlyDictionary<string, object?> Parameters, TransactionOptions Options)
    : RequestMessage;
