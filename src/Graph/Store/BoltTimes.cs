using System.Globalization;
using ActorGraph.Bolt.Structures;
using ActorGraph.Bolt.Values;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>
/// Turns Bolt's dates and times into those of .NET, or into Cypher's text where .NET has none: outside the years 1 to 9999,
/// and at offsets that are not of whole minutes.
/// </summary>
internal static class BoltTimes
{
    private const long SecondsPerDay = 24 * 60 * 60;
    private const long NanosecondsPerSecond = 1_000_000_000;

    // The calendar repeats itself after this many years and days.
    private const long YearsPerCycle = 400;
    private const long DaysPerCycle = 146_097;

    private static readonly long FirstDay = BoltDate.From(DateOnly.MinValue).EpochDay;
    private static readonly long LastDay = BoltDate.From(DateOnly.MaxValue).EpochDay;
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    public static object Convert(BoltDate date) =>
        date.EpochDay >= FirstDay && date.EpochDay <= LastDay ? date.ToDateOnly() : DateText(date.EpochDay);

    public static object Convert(BoltLocalDateTime time) =>
        IsWithin(time.EpochSecond) ? time.ToDateTime() : Text(time.EpochSecond, time.Nanosecond, 0).TrimEnd('Z');

    public static object Convert(BoltDateTime time) =>
        IsWithin(time.EpochSecond) && IsOffset(time.OffsetSeconds)
            ? time.ToDateTimeOffset()
            : Text(time.EpochSecond, time.Nanosecond, time.OffsetSeconds);

    /// <summary>An instant at the offset of its zone; at UTC, with the zone's name behind it, where the zone is not known here.</summary>
    public static object Convert(BoltZonedDateTime time) =>
        SystemZoneOffsets.Instance.AtInstant(time.ZoneId, time.EpochSecond) is { } offset
            ? Convert(new BoltDateTime(time.EpochSecond, time.Nanosecond, offset))
            : $"{Text(time.EpochSecond, time.Nanosecond, 0)}[{time.ZoneId}]";

    public static string Convert(BoltDuration duration)
    {
        var (seconds, nanoseconds) = Split(duration.Nanoseconds, NanosecondsPerSecond);
        return new CypherDuration(duration.Months, duration.Days, duration.Seconds + seconds, (int)nanoseconds).ToString();
    }

    // A day short of the ends, so that an offset cannot lead outside.
    private static bool IsWithin(long epochSecond) =>
        epochSecond > (FirstDay + 1) * SecondsPerDay && epochSecond < LastDay * SecondsPerDay;

    private static bool IsOffset(int seconds) => seconds % 60 == 0 && TimeSpan.FromSeconds(seconds).Duration() <= LargestOffset;

    private static string Text(long epochSecond, int nanosecond, int offset)
    {
        var (day, second) = Split(epochSecond + offset, SecondsPerDay);
        return $"{DateText(day)}T{new CypherTime((second * NanosecondsPerSecond) + nanosecond, offset)}";
    }

    private static string DateText(long epochDay)
    {
        var (cycle, day) = Split(epochDay, DaysPerCycle);
        var date = new BoltDate(day).ToDateOnly();
        var year = date.Year + (cycle * YearsPerCycle);
        var sign = year < 0 ? "-" : year > 9999 ? "+" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{date:MM-dd}");
    }

    private static (long Whole, long Remainder) Split(long value, long size)
    {
        var (whole, rest) = Math.DivRem(value, size);
        return rest < 0 ? (whole - 1, rest + size) : (whole, rest);
    }
}
