namespace ActorGraph.Graph.Time;

/// <summary>Which readings can stand together in an interval or a list.</summary>
internal static class TimeFamilies
{
    /// <summary>«les années 1960 et 1970»: the second year too opens a decade.</summary>
    public static TimeReading Alike(TimeReading first, TimeReading second) =>
        first.Meaning == TimeMeaning.Decade
        && second is { Meaning: TimeMeaning.Year, Year: { } year } && year % 10 == 0
            ? second with { Rule = first.Rule }
            : second;

    /// <summary>Whether a reading takes its month from the date beside it: «les 6 et 7 mai», «samedi 6 et dimanche 7 mai».</summary>
    public static bool LacksMonth(TimeReading reading) =>
        reading.Meaning is TimeMeaning.BareDay or TimeMeaning.WeekdayDay;

    public static bool MayJoin(TimeReading first, TimeReading second)
    {
        if (LacksMonth(first) && second.Meaning == TimeMeaning.Date)
        {
            return true;
        }

        return first.Meaning != TimeMeaning.BareDay && second.Meaning != TimeMeaning.BareDay
            && (Family(first), Family(second)) is var (left, right) && left != 0 && right != 0
            && (left == right || (left + right == 3 && first.Weekday is null));
    }

    public static bool MayList(TimeReading first, TimeReading second, bool isComma)
    {
        if (first.Meaning is TimeMeaning.BareDay or TimeMeaning.Date or TimeMeaning.WeekdayDay
            && second.Meaning is TimeMeaning.BareDay or TimeMeaning.Date or TimeMeaning.WeekdayDay)
        {
            return true;
        }

        return first.Meaning == second.Meaning && first.Meaning switch
        {
            TimeMeaning.Year => !isComma || second.Year > first.Year,
            TimeMeaning.Month or TimeMeaning.Decade or TimeMeaning.Century or TimeMeaning.Years => true,
            _ => false,
        };
    }

    /// <summary>Days and weekdays 1, months, seasons and years 2, longer ones 3 and 4; 0 joins nothing.</summary>
    private static int Family(TimeReading reading) => reading.Meaning switch
    {
        TimeMeaning.Date or TimeMeaning.Numeric or TimeMeaning.Weekday or TimeMeaning.WeekdayDay or TimeMeaning.Day => 1,
        TimeMeaning.Month or TimeMeaning.Year or TimeMeaning.Season or TimeMeaning.Quarter => 2,
        TimeMeaning.Decade => 4,
        TimeMeaning.Century => 5,
        _ => 0,
    };
}
