using ActorGraph.Cypher;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>Turns the driver's dates and times into those of .NET, or into the engine's where .NET does not hold all of one, and back.</summary>
internal static class DriverTimes
{
    private const int NanosecondsPerTick = 100;
    private const long NanosecondsPerSecond = 1_000_000_000;
    private static readonly int FirstDay = new DateOnly(1970, 1, 1).DayNumber;

    public static object Convert(LocalDate date) => new DateOnly(date.Year, date.Month, date.Day);

    public static object Convert(LocalTime time) => time.Nanosecond % NanosecondsPerTick == 0
        ? TimeOnly.FromTimeSpan(time.ToTimeSpan())
        : new CypherLocalTime(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond));

    public static object Convert(OffsetTime time) =>
        new CypherTime(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds);

    public static object Convert(LocalDateTime time) => time.Nanosecond % NanosecondsPerTick == 0
        ? time.ToDateTime()
        : new CypherLocalDateTime(
            Day(time.Year, time.Month, time.Day), Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond));

    public static object Convert(ZonedDateTime time)
    {
        var zone = (time.Zone as ZoneId)?.Id;
        return zone is null && time.Nanosecond % NanosecondsPerTick == 0
            ? time.ToDateTimeOffset()
            : new CypherDateTime(
                Day(time.Year, time.Month, time.Day),
                Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond),
                time.OffsetSeconds,
                zone);
    }

    public static object Parameter(CypherDate date) => new LocalDate(Date(date.EpochDay).ToDateTime(TimeOnly.MinValue));

    public static object Parameter(CypherLocalTime time)
    {
        var clock = Clock(time.NanosecondOfDay);
        return new LocalTime(clock.Hour, clock.Minute, clock.Second, clock.Nanosecond);
    }

    public static object Parameter(CypherTime time)
    {
        var clock = Clock(time.NanosecondOfDay);
        return new OffsetTime(clock.Hour, clock.Minute, clock.Second, clock.Nanosecond, time.OffsetSeconds);
    }

    public static object Parameter(CypherLocalDateTime time)
    {
        var (date, clock) = (Date(time.EpochDay), Clock(time.NanosecondOfDay));
        return new LocalDateTime(date.Year, date.Month, date.Day, clock.Hour, clock.Minute, clock.Second, clock.Nanosecond);
    }

    public static object Parameter(CypherDateTime time)
    {
        var (date, clock) = (Date(time.EpochDay), Clock(time.NanosecondOfDay));
        var zone = time.ZoneId is null ? Zone.Of(time.OffsetSeconds) : Zone.Of(time.ZoneId);
        return new ZonedDateTime(date.Year, date.Month, date.Day, clock.Hour, clock.Minute, clock.Second, clock.Nanosecond, zone);
    }

    private static long Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber - FirstDay;

    private static DateOnly Date(long epochDay) => DateOnly.FromDayNumber((int)(epochDay + FirstDay));

    private static long Nanoseconds(int hour, int minute, int second, int nanosecond) =>
        ((((hour * 60L) + minute) * 60) + second) * NanosecondsPerSecond + nanosecond;

    private static (int Hour, int Minute, int Second, int Nanosecond) Clock(long nanoseconds)
    {
        var seconds = (int)(nanoseconds / NanosecondsPerSecond);
        return (seconds / 3600, seconds / 60 % 60, seconds % 60, (int)(nanoseconds % NanosecondsPerSecond));
    }
}
