using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>The components of temporal values: date.year, time.minute, duration.months and so on.</summary>
internal static class TemporalComponents
{
    public static Value Get(Value value, string key) => value.Kind switch
    {
        ValueKind.Date => DateComponent(value.AsEpochDay, key) ?? Missing(value, key),
        ValueKind.LocalTime => TimeComponent(value.AsNanosecondOfDay, key) ?? Missing(value, key),
        ValueKind.Time => TimeComponent(value.AsTime.NanosecondOfDay, key)
            ?? ZoneComponent(value.AsTime.OffsetSeconds, null, key) ?? Missing(value, key),
        ValueKind.LocalDateTime => DateComponent(value.AsLocalDateTime.EpochDay, key)
            ?? TimeComponent(value.AsLocalDateTime.NanosecondOfDay, key) ?? Missing(value, key),
        ValueKind.DateTime => MomentComponent(value.AsDateTime, key) ?? Missing(value, key),
        _ => DurationComponent(value.AsDuration, key) ?? Missing(value, key),
    };

    private static Value Missing(Value value, string key) =>
        throw Failure.InvalidArgumentValue($"No such field: '{key}' of a {ValueText.TypeName(value)}.");

    private static Value? DateComponent(long day, string key)
    {
        var (year, month, dayOfMonth) = Calendar.FromEpochDay(day);
        return key switch
        {
            "year" => year,
            "quarter" => (long)Calendar.Quarter(month),
            "month" => (long)month,
            "week" => (long)Calendar.WeekOf(day).Week,
            "weekYear" => Calendar.WeekOf(day).WeekYear,
            "day" => (long)dayOfMonth,
            "dayOfQuarter" => (long)Calendar.DayOfQuarter(day),
            "dayOfWeek" or "weekDay" => (long)Calendar.DayOfWeek(day),
            "ordinalDay" => (long)Calendar.DayOfYear(day),
            _ => (Value?)null,
        };
    }

    private static Value? TimeComponent(long nanos, string key) => key switch
    {
        "hour" => nanos / Calendar.NanosPerHour,
        "minute" => nanos / Calendar.NanosPerMinute % 60,
        "second" => nanos / Calendar.NanosPerSecond % 60,
        "millisecond" => nanos / 1_000_000 % 1000,
        "microsecond" => nanos / 1000 % 1_000_000,
        "nanosecond" => nanos % Calendar.NanosPerSecond,
        _ => (Value?)null,
    };

    private static Value? ZoneComponent(int offset, string? zone, string key) => key switch
    {
        "timezone" => zone ?? TemporalText.Offset(offset),
        "offset" => TemporalText.Offset(offset),
        "offsetMinutes" => (long)(offset / 60),
        "offsetSeconds" => (long)offset,
        _ => (Value?)null,
    };

    private static Value? MomentComponent(ZonedDateTime value, string key) => key switch
    {
        "epochSeconds" => EpochMilliseconds(value) / 1000,
        "epochMillis" => EpochMilliseconds(value),
        _ => DateComponent(value.Local.EpochDay, key)
            ?? TimeComponent(value.Local.NanosecondOfDay, key)
            ?? ZoneComponent(value.OffsetSeconds, value.ZoneId, key),
    };

    private static long EpochMilliseconds(ZonedDateTime value) =>
        (value.EpochSecond * 1000) + (value.Local.Nanosecond / 1_000_000);

    private static Value? DurationComponent(Duration value, string key) => key switch
    {
        "years" => value.Months / 12,
        "quarters" => value.Months / 3,
        "months" => value.Months,
        "weeks" => value.Days / 7,
        "days" => value.Days,
        "hours" => value.Seconds / 3600,
        "minutes" => value.Seconds / 60,
        "seconds" => value.Seconds,
        "milliseconds" => (value.Seconds * 1000) + (value.Nanoseconds / 1_000_000),
        "microseconds" => (value.Seconds * 1_000_000) + (value.Nanoseconds / 1000),
        "nanoseconds" => (value.Seconds * Calendar.NanosPerSecond) + value.Nanoseconds,
        "quartersOfYear" => value.Months / 3 % 4,
        "monthsOfQuarter" => value.Months % 3,
        "monthsOfYear" => value.Months % 12,
        "daysOfWeek" => value.Days % 7,
        "minutesOfHour" => value.Seconds / 60 % 60,
        "secondsOfMinute" => value.Seconds % 60,
        "millisecondsOfSecond" => (long)(value.Nanoseconds / 1_000_000),
        "microsecondsOfSecond" => (long)(value.Nanoseconds / 1000),
        "nanosecondsOfSecond" => (long)value.Nanoseconds,
        _ => (Value?)null,
    };
}
