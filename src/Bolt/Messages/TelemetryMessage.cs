namespace ActorGraph.Bolt.Messages;

/// <summary>Says how the driver is used, if the server has asked for it (Message Specification, "TELEMETRY", from Bolt 5.4).</summary>
/// <param name="Api">The part of its interface.</param>
public sealed record TelemetryMessage(TelemetryApi Api) : RequestMessage;
