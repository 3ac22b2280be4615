using ActorGraph.Cypher.Values;
using TimeZone = ActorGraph.Cypher.Values.TimeZone;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>duration() and the differences between two dates or times.</summary>
internal static class DurationFunctions
{
    public static Value Create(Value argument) => argument.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Duration => argument,
        ValueKind.String => Value.Duration(TemporalParser.Duration(argument.AsString)),
        ValueKind.Map => Value.Duration(FromMap(argument.AsMap)),
        _ => throw Failure.WrongType("duration()", "a String or a Map", argument),
    };

    /// <summary>The difference in months, days and seconds.</summary>
    public static Value Between(Value from, Value to)
    {
        if (from.IsNull || to.IsNull)
        {
            return Value.Null;
        }

        var (start, end, hasDates, zone) = Align(from, to);
        if (!hasDates)
        {
            return Value.Duration(Difference(start, end, zone));
        }

        var months = MonthsUntil(start, end);
        start = Move(start, months, 0);
        var days = DaysUntil(start, end);
        start = Move(start, 0, days);
        var rest = Difference(start, end, zone);
        return Value.Duration(new(months, days, rest.Seconds, rest.Nanoseconds));
    }

    public static Value InMonths(Value from, Value to)
    {
        if (from.IsNull || to.IsNull)
        {
            return Value.Null;
        }

        var (start, end, hasDates, _) = Align(from, to);
        return Value.Duration(new(hasDates ? MonthsUntil(start, end) : 0, 0, 0, 0));
    }

    public static Value InDays(Value from, Value to)
    {
        if (from.IsNull || to.IsNull)
        {
            return Value.Null;
        }

        var (start, end, hasDates, _) = Align(from, to);
        return Value.Duration(new(0, hasDates ? DaysUntil(start, end) : 0, 0, 0));
    }

    public static Value InSeconds(Value from, Value to)
    {
        if (from.IsNull || to.IsNull)
        {
            return Value.Null;
        }

        var (start, end, _, zone) = Align(from, to);
        return Value.Duration(Difference(start, end, zone));
    }

    private static Duration FromMap(MapValue map)
    {
        double Field(string name) => map.TryGet(name, out var value) ? value.AsNumber : 0;

        long Whole(string name) => map.TryGet(name, out var value) && value.IsInteger ? value.AsInteger : 0;

        if (map.Count == 0)
        {
            throw Failure.InvalidArgument("InvalidArgumentValue", "A duration needs at least one part, such as {days: 1}.");
        }

        foreach (var key in map.Keys)
        {
            if (key is not ("years" or "quarters" or "months" or "weeks" or "days" or "hours" or "minutes" or "seconds"
                or "milliseconds" or "microseconds" or "nanoseconds"))
            {
                throw Failure.InvalidArgument("InvalidArgumentValue", $"Unknown part of a duration: '{key}'.");
            }

            if (!map.Get(key).IsNumber)
            {
                throw Failure.WrongType($"duration({{{key}}})", "a Number", map.Get(key));
            }
        }

        if (!map.Values.ToArray().Any(value => value.IsFloat))
        {
            try
            {
                return checked(Duration.Of(
                    (Whole("years") * 12) + (Whole("quarters") * 3) + Whole("months"),
                    (Whole("weeks") * 7) + Whole("days"),
                    (Whole("hours") * 3600) + (Whole("minutes") * 60) + Whole("seconds")
                        + (Whole("milliseconds") / 1000) + (Whole("microseconds") / 1_000_000),
                    (Whole("milliseconds") % 1000 * 1_000_000) + (Whole("microseconds") % 1_000_000 * 1000) + Whole("nanoseconds")));
            }
            catch (OverflowException)
            {
                throw Failure.DurationOverflow();
            }
        }

        return Duration.OfFractions(
            (Field("years") * 12) + (Field("quarters") * 3) + Field("months"),
            (Field("weeks") * 7) + Field("days"),
            (Field("hours") * 3600) + (Field("minutes") * 60) + Field("seconds"),
            (Field("milliseconds") * 1_000_000) + (Field("microseconds") * 1000) + Field("nanoseconds"));
    }

    /// <summary>Brings both to clocks of one zone. What one lacks is midnight, or comes from the other.</summary>
    private static (LocalDateTime Start, LocalDateTime End, bool HaveDates, TimeZone? Zone) Align(Value from, Value to)
    {
        var start = TemporalParts.Of(from);
        var end = TemporalParts.Of(to);
        var startLocal = new LocalDateTime(start.Day ?? end.Day ?? 0, start.Nanoseconds ?? 0);
        var endLocal = new LocalDateTime(end.Day ?? start.Day ?? 0, end.Nanoseconds ?? 0);
        var haveDates = start.Day is not null && end.Day is not null;
        var zone = start.Zone ?? end.Zone;
        if (start.Zone is not null && end.Zone is not null)
        {
            var there = ZonedDateTime.At(endLocal, end.Zone);
            endLocal = ZonedDateTime.FromEpoch(there.EpochSecond, there.Local.Nanosecond, start.Zone).Local;
        }

        return (startLocal, endLocal, haveDates, zone);
    }

    private static long MonthsUntil(LocalDateTime start, LocalDateTime end)
    {
        var (startYear, startMonth, startDay) = Calendar.FromEpochDay(start.EpochDay);
        var (endYear, endMonth, endDay) = Calendar.FromEpochDay(WholeDayEnd(start, end));
        var packedStart = (((startYear * 12) + startMonth) * 32) + startDay;
        var packedEnd = (((endYear * 12) + endMonth) * 32) + endDay;
        return (packedEnd - packedStart) / 32;
    }

    private static long DaysUntil(LocalDateTime start, LocalDateTime end) => WholeDayEnd(start, end) - start.EpochDay;

    /// <summary>The day up to which whole days have passed, whichever way time runs.</summary>
    private static long WholeDayEnd(LocalDateTime start, LocalDateTime end)
    {
        if (end.EpochDay > start.EpochDay && end.NanosecondOfDay < start.NanosecondOfDay)
        {
            return end.EpochDay - 1;
        }

        return end.EpochDay < start.EpochDay && end.NanosecondOfDay > start.NanosecondOfDay ? end.EpochDay + 1 : end.EpochDay;
    }

    private static LocalDateTime Move(LocalDateTime value, long months, long days) =>
        new(Calendar.AddMonths(value.EpochDay, months) + days, value.NanosecondOfDay);

    private static Duration Difference(LocalDateTime start, LocalDateTime end, TimeZone? zone)
    {
        var startSecond = zone is null ? start.EpochSecond : ZonedDateTime.At(start, zone).EpochSecond;
        var endSecond = zone is null ? end.EpochSecond : ZonedDateTime.At(end, zone).EpochSecond;
        return Duration.Of(0, 0, endSecond - startSecond, (long)end.Nanosecond - start.Nanosecond);
    }
}
