namespace ActorGraph.Bolt.Messages;

/// <summary>Makes room for another user on the connection (Message Specification, "LOGOFF", from Bolt 5.1).</summary>
public sealed record LogoffMessage : RequestMessage;
