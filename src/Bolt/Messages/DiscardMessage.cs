namespace ActorGraph.Bolt.Messages;

/// <summary>Passes over records of a result (Message Specification, "DISCARD").</summary>
/// <param name="Count">How many at most, or <see cref="PullMessage.All"/>.</param>
/// <param name="QueryId">Which result of the transaction, or null for the last.</param>
public sealed record DiscardMessage(long Count = PullMessage.All, long? QueryId = null) : RequestMessage;
