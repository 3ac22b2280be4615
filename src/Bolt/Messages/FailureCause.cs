namespace ActorGraph.Bolt.Messages;

/// <summary>The error behind an error (Message Specification, "FAILURE", from Bolt 5.7).</summary>
/// <param name="Message">What went wrong, for people.</param>
/// <param name="Status">What it is in the terms of GQL.</param>
/// <param name="Cause">The error behind it in turn, or null.</param>
public sealed record FailureCause(string Message, GqlStatus Status, FailureCause? Cause = null);
