namespace ActorGraph.Bolt.Messages;

/// <summary>Ends the transaction and undoes what it did (Message Specification, "ROLLBACK").</summary>
public sealed record RollbackMessage : RequestMessage;
