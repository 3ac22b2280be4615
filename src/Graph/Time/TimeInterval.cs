namespace ActorGraph.Graph.Time;

/// <summary>A stretch of days, both ends included.</summary>
internal readonly record struct TimeInterval(DateOnly From, DateOnly To, DatePrecision Precision)
{
    private const int FirstYear = 1;
    private const int LastYear = 9998;

    public static TimeInterval OfDay(DateOnly day) => new(day, day, DatePrecision.Day);

    public static TimeInterval? OfDay(int year, int month, int day) =>
        IsYear(year) && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? OfDay(new DateOnly(year, month, day))
            : null;

    public static TimeInterval? OfMonth(int year, int month) => OfMonths(year, month, 1);

    /// <summary>Whole months from one on; the first may lie outside 1 to 12, counted from January of the year.</summary>
    public static TimeInterval? OfMonths(int year, int first, int count)
    {
        var index = (year * 12) + first - 1;
        var (from, to) = (index / 12, (index + count - 1) / 12);
        if (!IsYear(from) || !IsYear(to))
        {
            return null;
        }

        var start = new DateOnly(from, (index % 12) + 1, 1);
        return new TimeInterval(start, start.AddMonths(count).AddDays(-1), DatePrecision.Month);
    }

    public static TimeInterval? OfYears(int first, int last) =>
        IsYear(first) && IsYear(last) && first <= last
            ? new TimeInterval(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), DatePrecision.Year)
            : null;

    /// <summary>The calendar unit in which a day lies, moved by a number of such units.</summary>
    public static TimeInterval? OfUnit(DateOnly day, TimeUnit unit, int shift) => unit switch
    {
        TimeUnit.Day => Shift(day, shift) is { } moved ? OfDay(moved) : null,
        TimeUnit.Week => Days(Monday(day), 7 * shift, 7),
        TimeUnit.Weekend => Days(Monday(Shift(day, 1) ?? day), (7 * shift) - 2, 2),
        TimeUnit.Month => OfMonths(day.Year, day.Month + shift, 1),
        TimeUnit.Quarter => OfMonths(day.Year, 1 + (((day.Month - 1) / 3) + shift) * 3, 3),
        TimeUnit.Half => OfMonths(day.Year, 1 + (((day.Month - 1) / 6) + shift) * 6, 6),
        TimeUnit.Year => OfYears(day.Year + shift, day.Year + shift),
        TimeUnit.Decade => OfDecade((day.Year / 10 + shift) * 10),
        TimeUnit.Century => OfCentury(((day.Year - 1) / 100) + 1 + shift),
        _ => null,
    };

    public static TimeInterval? OfDecade(int first) => OfYears(first, first + 9);

    public static TimeInterval? OfCentury(int number) => OfYears((number * 100) - 99, number * 100);

    /// <summary>A day moved by a number of units, or null when that leaves the calendar.</summary>
    public static DateOnly? Shift(DateOnly day, TimeUnit unit, long count)
    {
        var (days, months) = unit switch
        {
            TimeUnit.Hour => (count / 24, 0L),
            TimeUnit.Day => (count, 0L),
            TimeUnit.Week or TimeUnit.Weekend => (count * 7, 0L),
            TimeUnit.Month => (0L, count),
            TimeUnit.Quarter => (0L, count * 3),
            TimeUnit.Half => (0L, count * 6),
            TimeUnit.Year => (0L, count * 12),
            TimeUnit.Decade => (0L, count * 120),
            _ => (0L, count * 1200),
        };
        var month = (day.Year * 12L) + day.Month - 1 + months;
        return month < FirstYear * 12L || month > (LastYear * 12L) + 11
            ? null
            : Shift(day.AddMonths((int)months), days);
    }

    /// <summary>The part of the interval that an edge names; the whole of one that is too short to divide.</summary>
    public TimeInterval At(TimeEdge edge)
    {
        if (edge == TimeEdge.Within || From == To)
        {
            return this;
        }

        return Precision switch
        {
            DatePrecision.Day => Part(edge, From, 3, 3),
            DatePrecision.Month => Part(edge, From, 10, 10),
            _ => Years(edge),
        };
    }

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static DateOnly Monday(DateOnly day) => Shift(day, -(((int)day.DayOfWeek + 6) % 7)) ?? day;

    private static DateOnly? Shift(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber
            ? null
            : DateOnly.FromDayNumber((int)number);
    }

    private static TimeInterval? Days(DateOnly first, int shift, int count) =>
        Shift(first, shift) is { } from && Shift(from, count - 1) is { } to
            ? new TimeInterval(from, to, DatePrecision.Day)
            : null;

    private TimeInterval Part(TimeEdge edge, DateOnly from, int first, int second) => edge switch
    {
        TimeEdge.Early => this with { To = from.AddDays(first - 1) },
        TimeEdge.Middle => this with { From = from.AddDays(first), To = from.AddDays(first + second - 1) },
        _ => this with { From = from.AddDays(Precision == DatePrecision.Day ? first : first + second) },
    };

    private TimeInterval Years(TimeEdge edge)
    {
        var years = To.Year - From.Year + 1;
        if (years == 1)
        {
            return edge switch
            {
                TimeEdge.Early => this with { To = From.AddMonths(4).AddDays(-1) },
                TimeEdge.Middle => this with { From = From.AddMonths(4), To = From.AddMonths(8).AddDays(-1) },
                _ => this with { From = From.AddMonths(8) },
            };
        }

        // Thirds of a decade or century overlap by a year: nobody counts to the year where the middle begins.
        var third = years / 3;
        return edge switch
        {
            TimeEdge.Early => this with { To = From.AddYears(third + 1).AddDays(-1) },
            TimeEdge.Middle => this with { From = From.AddYears(third), To = To.AddYears(-third) },
            _ => this with { From = To.AddYears(-third - 1).AddDays(1) },
        };
    }
}
