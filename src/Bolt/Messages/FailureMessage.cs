namespace ActorGraph.Bolt.Messages;

/// <summary>A request failed (Message Specification, "FAILURE").</summary>
/// <param name="Code">Neo4j's code: "Neo.ClientError.Statement.SyntaxError".</param>
/// <param name="Message">What went wrong, for people.</param>
public sealed record FailureMessage(string Code, string Message) : ResponseMessage
{
    /// <summary>What it is in the terms of GQL, which versions before Bolt 5.7 do not say.</summary>
    public GqlStatus Status { get; init; } = GqlStatus.Unknown;

    /// <summary>The error behind it, which versions before Bolt 5.7 do not say, or null.</summary>
    public FailureCause? Cause { get; init; }
}
