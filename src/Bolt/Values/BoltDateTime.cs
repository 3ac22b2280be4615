namespace ActorGraph.Bolt.Values;

/// <summary>An instant at an offset from UTC (Structure Semantics, "DateTime" and "Legacy DateTime").</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z; rounded down.</param>
/// <param name="Nanosecond">The rest, 0 to 999,999,999.</param>
/// <param name="OffsetSeconds">Local time minus UTC.</param>
public readonly record struct BoltDateTime(long EpochSecond, int Nanosecond, int OffsetSeconds)
{
    /// <summary>Days since 1970-01-01, and nanoseconds since midnight, on the calendar and clock at the offset.</summary>
    public (long EpochDay, long NanosecondOfDay) Clock => EpochDays.Split(EpochSecond + OffsetSeconds, Nanosecond);

    /// <summary>What a calendar and a clock at an offset show.</summary>
    /// <param name="epochDay">Days since 1970-01-01 there.</param>
    /// <param name="nanosecondOfDay">Nanoseconds since midnight there.</param>
    /// <param name="offsetSeconds">Local time minus UTC.</param>
    /// <exception cref="OverflowException">The day is beyond what seconds count.</exception>
    public static BoltDateTime FromClock(long epochDay, long nanosecondOfDay, int offsetSeconds)
    {
        var (second, nanosecond) = EpochDays.Join(epochDay, nanosecondOfDay);
        return new(second - offsetSeconds, nanosecond, offsetSeconds);
    }

    /// <summary>A time of .NET.</summary>
    /// <param name="time">The time.</param>
    public static BoltDateTime From(DateTimeOffset time)
    {
        var (seconds, nanosecond) = EpochTicks.Split(time.UtcTicks);
        return new(seconds, nanosecond, (int)(time.Offset.Ticks / TimeSpan.TicksPerSecond));
    }

    /// <summary>The time of .NET that it is, or the one before, since those are 100 nanoseconds apart.</summary>
    /// <exception cref="OverflowException">It lies outside the years 1 to 9999.</exception>
    /// <exception cref="ArgumentException">The offset is not of whole minutes up to 14 hours, as those of .NET are.</exception>
    public DateTimeOffset ToDateTimeOffset() =>
        new DateTimeOffset(EpochTicks.Join(EpochSecond, Nanosecond), TimeSpan.Zero).ToOffset(TimeSpan.FromSeconds(OffsetSeconds));
}
