namespace ActorGraph.Bolt.Messages;

/// <summary>Ends whatever runs and forgets any failure (Message Specification, "RESET").</summary>
public sealed record ResetMessage : RequestMessage;
