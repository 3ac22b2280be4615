using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>date.truncate() and its like: the start of the year, week, hour and so on that a value is in.</summary>
internal static class TemporalTruncation
{
    public static Value Truncate(ValueKind kind, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNull || arguments[1].IsNull)
        {
            return Value.Null;
        }

        var unit = arguments[0].AsString;
        var parts = TemporalParts.Of(arguments[1]);
        var map = arguments.Length > 2 && arguments[2].IsMap ? arguments[2].AsMap : MapValue.Empty;
        if (kind == ValueKind.Date && IsTimeUnit(unit))
        {
            throw Failure.InvalidArgumentValue($"The unit '{unit}' is too small to truncate a Date to.");
        }

        var truncated = IsTimeUnit(unit)
            ? parts with { Nanoseconds = TruncateTime(parts.Nanoseconds ?? 0, unit) }
            : parts with { Day = parts.Day is { } day ? TruncateDay(day, unit) : null, Nanoseconds = 0 };

        // Here a zone replaces the value's own, and does not move it.
        if (TemporalConstructor.ReadZone(map) is { } zone)
        {
            truncated = truncated with { Zone = zone };
        }

        return TemporalConstructor.Change(truncated, kind, map, addsFractions: true);
    }

    private static bool IsTimeUnit(string unit) => unit is "hour" or "minute" or "second" or "millisecond" or "microsecond";

    private static long TruncateTime(long nanoseconds, string unit)
    {
        var size = unit switch
        {
            "hour" => Calendar.NanosPerHour,
            "minute" => Calendar.NanosPerMinute,
            "second" => Calendar.NanosPerSecond,
            "millisecond" => 1_000_000,
            _ => 1000,
        };
        return nanoseconds / size * size;
    }

    private static long TruncateDay(long day, string unit)
    {
        var (year, month, _) = Calendar.FromEpochDay(day);
        return unit switch
        {
            "millennium" => Calendar.ToEpochDay(Calendar.FloorDivide(year, 1000) * 1000, 1, 1),
            "century" => Calendar.ToEpochDay(Calendar.FloorDivide(year, 100) * 100, 1, 1),
            "decade" => Calendar.ToEpochDay(Calendar.FloorDivide(year, 10) * 10, 1, 1),
            "year" => Calendar.ToEpochDay(year, 1, 1),
            "weekYear" => Calendar.FirstWeekStart(Calendar.WeekOf(day).WeekYear),
            "quarter" => Calendar.ToEpochDay(year, ((Calendar.Quarter(month) - 1) * 3) + 1, 1),
            "month" => Calendar.ToEpochDay(year, month, 1),
            "week" => day - Calendar.DayOfWeek(day) + 1,
            "day" => day,
            _ => throw Failure.InvalidArgument(
                "InvalidArgumentValue",
                $"Unknown unit '{unit}'. Expected millennium, century, decade, year, weekYear, quarter, month, week, day, hour, minute, second, millisecond or microsecond."),
        };
    }
}
