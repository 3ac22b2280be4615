using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>Puts dates together from fields, and checks these.</summary>
internal static class DateFields
{
    public static long FromMonth(long year, long month, long day)
    {
        Check("year", year, -Calendar.MaximumYear, Calendar.MaximumYear);
        Check("month", month, 1, 12);
        Check("day", day, 1, Calendar.DaysInMonth(year, (int)month));
        return Calendar.ToEpochDay(year, month, day);
    }

    public static long FromWeek(long year, long week, long dayOfWeek)
    {
        Check("year", year, -Calendar.MaximumYear, Calendar.MaximumYear);
        Check("week", week, 1, Calendar.WeeksInYear(year));
        Check("dayOfWeek", dayOfWeek, 1, 7);
        return Calendar.FirstWeekStart(year) + ((week - 1) * 7) + dayOfWeek - 1;
    }

    public static long FromQuarter(long year, long quarter, long dayOfQuarter)
    {
        Check("year", year, -Calendar.MaximumYear, Calendar.MaximumYear);
        Check("quarter", quarter, 1, 4);
        var first = Calendar.ToEpochDay(year, ((quarter - 1) * 3) + 1, 1);
        Check("dayOfQuarter", dayOfQuarter, 1, 92);
        return first + dayOfQuarter - 1;
    }

    /// <summary>Days of the quarter that begins on a day.</summary>
    public static long DaysInQuarter(long firstDay) => Calendar.AddMonths(firstDay, 3) - firstDay;

    public static long FromOrdinal(long year, long ordinalDay)
    {
        Check("year", year, -Calendar.MaximumYear, Calendar.MaximumYear);
        Check("ordinalDay", ordinalDay, 1, Calendar.IsLeapYear(year) ? 366 : 365);
        return Calendar.ToEpochDay(year, 1, 1) + ordinalDay - 1;
    }

    /// <summary>A date from the fields of a map; those that are missing come from a date, or are the first.</summary>
    public static long FromMap(MapValue map, long? basis)
    {
        long Field(string name, Func<long, long> ofBasis, long otherwise) =>
            map.TryGet(name, out var value) && !value.IsNull ? Integer(name, value)
            : basis is { } day ? ofBasis(day)
            : otherwise;

        bool Has(string name) => map.TryGet(name, out var value) && !value.IsNull;

        if (basis is null && !Has("year"))
        {
            throw Failure.InvalidArgument("InvalidArgumentValue", "A date needs a year, or a date to take it from.");
        }

        if (Has("week") || Has("dayOfWeek"))
        {
            return FromWeek(
                Field("year", day => Calendar.WeekOf(day).WeekYear, 1),
                Field("week", day => Calendar.WeekOf(day).Week, 1),
                Field("dayOfWeek", day => Calendar.DayOfWeek(day), 1));
        }

        var year = Field("year", day => Calendar.FromEpochDay(day).Year, 1);
        if (Has("ordinalDay"))
        {
            return FromOrdinal(year, Field("ordinalDay", day => Calendar.DayOfYear(day), 1));
        }

        if (Has("quarter") && !Has("dayOfQuarter") && basis is { } whole)
        {
            var (month, day) = (Calendar.FromEpochDay(whole).Month, Calendar.FromEpochDay(whole).Day);
            var quarter = Field("quarter", _ => 1, 1);
            Check("quarter", quarter, 1, 4);
            return FromMonthOrItsEnd(year, ((quarter - 1) * 3) + ((month - 1) % 3) + 1, day);
        }

        if (Has("quarter") || Has("dayOfQuarter"))
        {
            return FromQuarter(
                year,
                Field("quarter", day => Calendar.Quarter(Calendar.FromEpochDay(day).Month), 1),
                Field("dayOfQuarter", day => Calendar.DayOfQuarter(day), 1));
        }

        var monthOfYear = Field("month", day => Calendar.FromEpochDay(day).Month, 1);
        return Has("day") || basis is not { } from
            ? FromMonth(year, monthOfYear, Field("day", _ => 1, 1))
            : FromMonthOrItsEnd(year, monthOfYear, Calendar.FromEpochDay(from).Day);
    }

    /// <summary>A day that another month or year was given to: its last one, when it has no such day.</summary>
    private static long FromMonthOrItsEnd(long year, long month, int day)
    {
        Check("year", year, -Calendar.MaximumYear, Calendar.MaximumYear);
        Check("month", month, 1, 12);
        return Calendar.ToEpochDay(year, month, Math.Min(day, Calendar.DaysInMonth(year, (int)month)));
    }

    public static long Integer(string name, Value value) => value.IsInteger
        ? value.AsInteger
        : throw Failure.InvalidArgument("InvalidArgumentValue", $"{name} must be an Integer, and was given {ValueText.Shorten(value)}.");

    public static void Check(string name, long value, long least, long most)
    {
        if (value < least || value > most)
        {
            throw Failure.InvalidArgument("InvalidArgumentValue", $"Invalid value for {name}: {value}. Expected {least} to {most}.");
        }
    }
}
