namespace ActorGraph.Bolt.Messages;

/// <summary>Asks for records of a result (Message Specification, "PULL").</summary>
/// <param name="Count">How many at most, or <see cref="All"/>.</param>
/// <param name="QueryId">Which result of the transaction, or null for the last.</param>
public sealed record PullMessage(long Count = PullMessage.All, long? QueryId = null) : RequestMessage
{
    /// <summary>The count that means all records.</summary>
    public const long All = -1;
}
