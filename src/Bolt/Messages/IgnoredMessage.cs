namespace ActorGraph.Bolt.Messages;

/// <summary>A request was passed over, since one before it failed (Message Specification, "IGNORED").</summary>
public sealed record IgnoredMessage : ResponseMessage;
