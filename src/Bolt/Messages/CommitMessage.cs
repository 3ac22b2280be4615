namespace ActorGraph.Bolt.Messages;

/// <summary>Ends the transaction and keeps what it did (Message Specification, "COMMIT").</summary>
public sealed record CommitMessage : RequestMessage;
