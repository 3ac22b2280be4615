namespace ActorGraph.Bolt.Values;

/// <summary>A date and time of day without a place (Structure Semantics, "LocalDateTime").</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00, as if at UTC; rounded down.</param>
/// <param name="Nanosecond">The rest, 0 to 999,999,999.</param>
public readonly record struct BoltLocalDateTime(long EpochSecond, int Nanosecond)
{
    /// <summary>Days since 1970-01-01, and nanoseconds since midnight.</summary>
    public (long EpochDay, long NanosecondOfDay) Clock => EpochDays.Split(EpochSecond, Nanosecond);

    /// <summary>What a calendar and a clock show.</summary>
    /// <param name="epochDay">Days since 1970-01-01.</param>
    /// <param name="nanosecondOfDay">Nanoseconds since midnight.</param>
    /// <exception cref="OverflowException">The day is beyond what seconds count.</exception>
    public static BoltLocalDateTime FromClock(long epochDay, long nanosecondOfDay)
    {
        var (second, nanosecond) = EpochDays.Join(epochDay, nanosecondOfDay);
        return new(second, nanosecond);
    }

    /// <summary>The date and time that a time of .NET shows, whatever its kind.</summary>
    /// <param name="time">The time.</param>
    public static BoltLocalDateTime From(DateTime time)
    {
        var (seconds, nanosecond) = EpochTicks.Split(time.Ticks);
        return new(seconds, nanosecond);
    }

    /// <summary>The time of .NET that it is, or the one before, since those are 100 nanoseconds apart.</summary>
    /// <exception cref="OverflowException">It lies outside the years 1 to 9999.</exception>
    public DateTime ToDateTime() => new(EpochTicks.Join(EpochSecond, Nanosecond), DateTimeKind.Unspecified);
}
