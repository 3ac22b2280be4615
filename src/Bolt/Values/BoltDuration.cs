namespace ActorGraph.Bolt.Values;

/// <summary>A length of time in parts that do not convert into each other (Structure Semantics, "Duration").</summary>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
/// <param name="Seconds">Seconds.</param>
/// <param name="Nanoseconds">Nanoseconds.</param>
public readonly record struct BoltDuration(long Months, long Days, long Seconds, long Nanoseconds);
