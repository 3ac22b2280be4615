namespace ActorGraph.Bolt.Messages;

/// <summary>Says who the client is (Message Specification, "LOGON", from Bolt 5.1).</summary>
/// <param name="Authentication">Who it is.</param>
public sealed record LogonMessage(AuthenticationToken Authentication) : RequestMessage;
