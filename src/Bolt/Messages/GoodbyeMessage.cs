namespace ActorGraph.Bolt.Messages;

/// <summary>Ends the connection; no answer comes (Message Specification, "GOODBYE").</summary>
public sealed record GoodbyeMessage : RequestMessage;
