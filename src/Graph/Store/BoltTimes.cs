using ActorGraph.Bolt.Structures;
using ActorGraph.Bolt.Values;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>
/// Turns Bolt's dates and times into those of .NET, or into the engine's where .NET does not hold all of one (outside the years 1 to
/// 9999, finer than 100 nanoseconds, in a named zone, and at offsets that are not of whole minutes), and durations and points into the engine's.
/// </summary>
internal static class BoltTimes
{
    private const int SecondsPerMinute = 60;
    private const int NanosecondsPerTick = 100;
    private const long SecondsPerDay = 24 * 60 * SecondsPerMinute;
    private const long NanosecondsPerSecond = 1_000_000_000;

    private static readonly long FirstDay = BoltDate.From(DateOnly.MinValue).EpochDay;
    private static readonly long LastDay = BoltDate.From(DateOnly.MaxValue).EpochDay;
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>Turns a date, a time, a duration or a point.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static object Convert(object value) => value switch
    {
        BoltDate date => Convert(date),
        BoltLocalTime time => Convert(time),
        BoltTime time => new CypherTime(time.NanosecondOfDay, time.OffsetSeconds),
        BoltLocalDateTime time => Convert(time),
        BoltDateTime time => Convert(time),
        BoltZonedDateTime time => Convert(time),
        BoltDuration duration => Convert(duration),
        BoltPoint point => new CypherPoint(point.Srid, point.X, point.Y, point.Z),
        _ => throw new ArgumentException($"A value of type {value.GetType()} is none of Bolt's.", nameof(value)),
    };

    private static object Convert(BoltDate date) => date.EpochDay >= FirstDay && date.EpochDay <= LastDay
        ? date.ToDateOnly()
        : new CypherDate(date.EpochDay);

    private static object Convert(BoltLocalTime time) => IsInTicks(time.NanosecondOfDay)
        ? time.ToTimeOnly()
        : new CypherLocalTime(time.NanosecondOfDay);

    private static object Convert(BoltLocalDateTime time)
    {
        if (IsInTicks(time.Nanosecond) && IsWithin(time.EpochSecond))
        {
            return time.ToDateTime();
        }

        var (day, nanosecond) = time.Clock;
        return new CypherLocalDateTime(day, nanosecond);
    }

    private static object Convert(BoltDateTime time) =>
        IsInTicks(time.Nanosecond) && IsWithin(time.EpochSecond) && IsOffset(time.OffsetSeconds)
            ? time.ToDateTimeOffset()
            : Exact(time, null);

    // An instant on the clocks of its zone; at UTC where the zone is not known here.
    private static CypherDateTime Convert(BoltZonedDateTime time)
    {
        var offset = SystemZoneOffsets.Instance.AtInstant(time.ZoneId, time.EpochSecond) ?? 0;
        return Exact(new(time.EpochSecond, time.Nanosecond, offset), time.ZoneId);
    }

    private static CypherDuration Convert(BoltDuration duration)
    {
        var (seconds, nanoseconds) = Split(duration.Nanoseconds, NanosecondsPerSecond);
        return new CypherDuration(duration.Months, duration.Days, duration.Seconds + seconds, (int)nanoseconds);
    }

    private static bool IsInTicks(long nanoseconds) => nanoseconds % NanosecondsPerTick == 0;

    // A day short of the ends, so that an offset cannot lead outside.
    private static bool IsWithin(long epochSecond) =>
        epochSecond > (FirstDay + 1) * SecondsPerDay && epochSecond < LastDay * SecondsPerDay;

    private static bool IsOffset(int seconds) =>
        seconds % SecondsPerMinute == 0 && TimeSpan.FromSeconds(seconds).Duration() <= LargestOffset;

    private static CypherDateTime Exact(BoltDateTime time, string? zone)
    {
        var (day, nanosecond) = time.Clock;
        return new CypherDateTime(day, nanosecond, time.OffsetSeconds, zone);
    }

    private static (long Whole, long Remainder) Split(long value, long size)
    {
        var (whole, rest) = Math.DivRem(value, size);
        return rest < 0 ? (whole - 1, rest + size) : (whole, rest);
    }
}
