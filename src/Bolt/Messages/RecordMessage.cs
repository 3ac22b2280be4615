namespace ActorGraph.Bolt.Messages;

/// <summary>A record of a result (Message Specification, "RECORD").</summary>
/// <param name="Values">A value for each field.</param>
public sealed record RecordMessage(IReadOnlyList<object?> Values) : ResponseMessage;
