namespace ActorGraph.Bolt.Messages;

/// <summary>Opens a transaction (Message Specification, "BEGIN").</summary>
/// <param name="Options">How it is run.</param>
public sealed record BeginMessage(TransactionOptions Options) : RequestMessage;
