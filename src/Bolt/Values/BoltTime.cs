namespace ActorGraph.Bolt.Values;

/// <summary>A time of day at an offset from UTC (Structure Semantics, "Time").</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight, local.</param>
/// <param name="OffsetSeconds">Local time minus UTC.</param>
public readonly record struct BoltTime(long NanosecondOfDay, int OffsetSeconds);
