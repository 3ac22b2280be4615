namespace ActorGraph.Bolt.Values;

/// <summary>A time of day without a place (Structure Semantics, "LocalTime").</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight.</param>
public readonly record struct BoltLocalTime(long NanosecondOfDay)
{
    /// <summary>A time of .NET.</summary>
    /// <param name="time">The time.</param>
    public static BoltLocalTime From(TimeOnly time) => new(time.Ticks * TimeSpan.NanosecondsPerTick);

    /// <summary>The time of .NET that it is, or the one before, since those are 100 nanoseconds apart.</summary>
    public TimeOnly ToTimeOnly() => new(NanosecondOfDay / TimeSpan.NanosecondsPerTick);
}
