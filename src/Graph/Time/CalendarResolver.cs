namespace ActorGraph.Graph.Time;

/// <summary>Resolves days, months and weekdays that may lack a year: the nearest on the side that is meant.</summary>
internal static class CalendarResolver
{
    /// <summary>29 February is at most eight years away, a date on a given weekday at most twelve.</summary>
    private const int YearsToSearch = 12;

    public static TimeInterval? Date(TimeReading reading, TimeAnchor anchor)
    {
        var (month, day) = (reading.Month!.Value, reading.Day!.Value);
        if (YearOf(reading, anchor) is { } year)
        {
            return TimeInterval.OfDay(year, month, day);
        }

        var nearest = Nearest(reading, anchor, candidate => TimeInterval.OfDay(candidate, month, day));
        return reading.Weekday is { } weekday && nearest is { } found && !Falls(found.From, weekday)
            ? OnWeekday(found.From.Year, month, day, weekday) ?? found
            : nearest;
    }

    public static TimeInterval? Months(TimeReading reading, TimeAnchor anchor, int first, int count) =>
        YearOf(reading, anchor) is { } year
            ? TimeInterval.OfMonths(year, first, count)
            : Nearest(reading, anchor, candidate => TimeInterval.OfMonths(candidate, first, count));

    public static TimeInterval? Weekday(TimeReading reading, TimeAnchor anchor)
    {
        var weekday = reading.Weekday!.Value;
        return (Start(reading, anchor), IsForward(reading, anchor), IsStrict(reading)) switch
        {
            (null, _, _) => null,
            ({ } start, true, var isStrict) => Seek(start, weekday, isStrict ? 1 : 0, 1),
            ({ } start, false, var isStrict) => Seek(start, weekday, isStrict ? -1 : 0, -1),
        };
    }

    /// <summary>«samedi 12»: the nearest day of that number that falls on that weekday, within two months.</summary>
    public static TimeInterval? WeekdayDay(TimeReading reading, TimeAnchor anchor)
    {
        if (anchor.Article is not { } article)
        {
            return null;
        }

        var step = anchor.Direction == TimeDirection.Future ? 1 : -1;
        return Scan(step, 62) ?? Scan(-step, 31);

        TimeInterval? Scan(int direction, int days)
        {
            for (var i = 0; i <= days; i++)
            {
                if (TimeInterval.Shift(article, TimeUnit.Day, i * direction) is { } day
                    && day.Day == reading.Day && Falls(day, reading.Weekday!.Value))
                {
                    return TimeInterval.OfDay(day);
                }
            }

            return null;
        }
    }

    private static int? YearOf(TimeReading reading, TimeAnchor anchor) => reading switch
    {
        { Year: { } year } => year,
        { Rule.Shift: { } shift } => anchor.Article?.Year + shift,
        { Rule.Reference: TimeReference.Same } => anchor.Mention?.From.Year,
        _ => null,
    };

    private static TimeInterval? Nearest(TimeReading reading, TimeAnchor anchor, Func<int, TimeInterval?> inYear)
    {
        // «même année» without a year before it: not the article's year.
        if (reading.Rule.Reference == TimeReference.Same || Start(reading, anchor) is not { } start)
        {
            return null;
        }

        var isForward = IsForward(reading, anchor);
        var isStrict = IsStrict(reading);
        for (var i = -1; i <= YearsToSearch; i++)
        {
            if (inYear(isForward ? start.Year + i : start.Year - i) is { } candidate
                && (isForward ? IsAfter(candidate, start, isStrict) : IsBefore(candidate, start, isStrict)))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>A period under way counts as past and as future, unless «dernier» or «prochain» says otherwise.</summary>
    private static bool IsBefore(TimeInterval candidate, DateOnly start, bool isStrict) =>
        isStrict ? candidate.To < start : candidate.From <= start;

    private static bool IsAfter(TimeInterval candidate, DateOnly start, bool isStrict) =>
        isStrict ? candidate.From > start : candidate.To >= start;

    private static DateOnly? Start(TimeReading reading, TimeAnchor anchor) =>
        reading.Rule.Reference is TimeReference.Following or TimeReference.Previous ? anchor.Mention?.From : anchor.Article;

    private static bool IsForward(TimeReading reading, TimeAnchor anchor) => reading.Rule.Reference switch
    {
        TimeReference.Next or TimeReference.Following => true,
        TimeReference.Last or TimeReference.Previous => false,
        _ => anchor.Direction == TimeDirection.Future,
    };

    private static bool IsStrict(TimeReading reading) => reading.Rule.Reference != TimeReference.None;

    private static bool Falls(DateOnly day, int weekday) => (((int)day.DayOfWeek + 6) % 7) + 1 == weekday;

    private static TimeInterval? Seek(DateOnly start, int weekday, int from, int step)
    {
        for (var i = from; Math.Abs(i) <= 7; i += step)
        {
            if (TimeInterval.Shift(start, TimeUnit.Day, i) is { } day && Falls(day, weekday))
            {
                return TimeInterval.OfDay(day);
            }
        }

        return null;
    }

    /// <summary>The year nearest to one in which a date falls on a weekday; the weekday outweighs the tense.</summary>
    private static TimeInterval? OnWeekday(int year, int month, int day, int weekday)
    {
        int[] near = [year + 1, .. Enumerable.Range(1, YearsToSearch).Select(i => year - i)];
        foreach (var candidate in near)
        {
            if (TimeInterval.OfDay(candidate, month, day) is { } interval && Falls(interval.From, weekday))
            {
                return interval;
            }
        }

        return null;
    }
}
