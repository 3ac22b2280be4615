namespace ActorGraph.Graph.Time;

/// <summary>Resolves expressions that count from the article's date or from the last date mentioned.</summary>
internal static class RelativeResolver
{
    public static TimeInterval? Resolve(TimeReading reading, TimeAnchor anchor) => reading.Meaning switch
    {
        TimeMeaning.Later => Moved(reading, anchor.Mention, 1),
        TimeMeaning.Earlier => Moved(reading, anchor.Mention, -1),
        TimeMeaning.Mention => OfMention(reading, anchor.Mention),
        TimeMeaning.Vague or TimeMeaning.None or TimeMeaning.BareDay => null,
        _ => anchor.Article is { } article ? FromArticle(reading, article, anchor) : null,
    };

    private static TimeInterval? FromArticle(TimeReading reading, DateOnly article, TimeAnchor anchor) =>
        reading.Meaning switch
        {
            TimeMeaning.Day => TimeInterval.OfUnit(article, TimeUnit.Day, reading.Rule.Shift ?? 0),
            TimeMeaning.Night => TimeInterval.Shift(article, TimeUnit.Day, -1) is { } eve
                ? new TimeInterval(eve, article, DatePrecision.Day)
                : null,
            TimeMeaning.Unit => Unit(reading, article, anchor.Direction),
            TimeMeaning.UnitEdge => UnitEdge(reading, article, anchor),
            TimeMeaning.Ago => Ago(reading, article),
            TimeMeaning.Last => Last(reading, article),
            _ => null,
        };

    /// <summary>«le week-end» is the coming one in a clause about the future.</summary>
    private static TimeInterval? Unit(TimeReading reading, DateOnly article, TimeDirection direction)
    {
        var (unit, shift) = (reading.Unit!.Value, reading.Rule.Shift ?? 0);
        if (unit == TimeUnit.Weekend && direction == TimeDirection.Future && shift == 0
            && article.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        {
            shift = 1;
        }

        // On a weekday, «le week-end dernier» is the one just before.
        var isPast = unit == TimeUnit.Weekend && shift < 0 && article.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        return TimeInterval.OfUnit(article, unit, isPast ? shift + 1 : shift);
    }

    /// <summary>
    /// «à la fin de l'année» in a clause about the past, while the article's year has not ended: an earlier year.
    /// </summary>
    private static TimeInterval? UnitEdge(TimeReading reading, DateOnly article, TimeAnchor anchor)
    {
        var unit = reading.Unit ?? TimeUnit.Year;
        var interval = TimeInterval.OfUnit(article, unit, EdgeShift(reading));
        var isToCome = unit == TimeUnit.Year && interval?.At(reading.Edge).From > article
            && reading.Rule.Reference != TimeReference.Next;
        if (!isToCome || anchor.Direction == TimeDirection.Future)
        {
            return interval;
        }

        return anchor.Mention is { } mention && mention.To < article
            ? TimeInterval.OfUnit(mention.From, unit, 0)
            : null;
    }

    private static int EdgeShift(TimeReading reading) => reading.Rule switch
    {
        { Shift: { } shift } => shift,
        { Reference: TimeReference.Next } => 1,
        { Reference: TimeReference.Last } => -1,
        _ => 0,
    };

    private static TimeInterval? Ago(TimeReading reading, DateOnly article)
    {
        var sign = reading.Rule.IsAhead ? 1 : -1;
        var unit = reading.Unit!.Value;
        return TimeInterval.Shift(article, unit, sign * (long)reading.Number!.Value) is { } day
            ? InUnit(Half(reading, day, unit, sign), unit)
            : null;
    }

    private static DateOnly? Half(TimeReading reading, DateOnly day, TimeUnit unit, int sign) =>
        (reading.Rule.IsHalfMore, unit) switch
        {
            (false, _) => day,
            (_, TimeUnit.Year) => TimeInterval.Shift(day, TimeUnit.Month, sign * 6),
            (_, TimeUnit.Month) => TimeInterval.Shift(day, TimeUnit.Day, sign * 15),
            _ => null,
        };

    /// <summary>
    /// What a count of units points at: a count of years at a year, of months at a month, of days at a day. Decades and
    /// centuries are counted roundly: they point at a few years.
    /// </summary>
    private static TimeInterval? InUnit(DateOnly? day, TimeUnit unit) => (day, unit) switch
    {
        (null, _) => null,
        ({ } date, TimeUnit.Hour) => TimeInterval.OfDay(date),
        ({ } date, TimeUnit.Weekend) => TimeInterval.OfUnit(date, TimeUnit.Week, 0),
        ({ } date, TimeUnit.Decade) => TimeInterval.OfYears(date.Year - 2, date.Year + 2),
        ({ } date, TimeUnit.Century) => TimeInterval.OfYears(date.Year - 10, date.Year + 10),
        ({ } date, _) => TimeInterval.OfUnit(date, unit, 0),
    };

    private static TimeInterval? Last(TimeReading reading, DateOnly article)
    {
        var unit = reading.Unit!.Value;
        var precision = unit switch
        {
            TimeUnit.Hour or TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend => DatePrecision.Day,
            TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half => DatePrecision.Month,
            _ => DatePrecision.Year,
        };
        return TimeInterval.Shift(article, unit, -(long)(reading.Number ?? 1)) is { } from && from <= article
            ? new TimeInterval(from, article, precision)
            : null;
    }

    /// <summary>«deux ans plus tard»: no more exact than the unit and than the date it counts from.</summary>
    private static TimeInterval? Moved(TimeReading reading, TimeInterval? mention, int sign)
    {
        if (mention is not { } start || reading.Unit is not { } unit)
        {
            return null;
        }

        var count = sign * (long)reading.Number!.Value;
        if (TimeInterval.Shift(start.From, unit, count) is not { } from
            || TimeInterval.Shift(start.To, unit, count) is not { } to)
        {
            return null;
        }

        var moved = new TimeInterval(from, to, start.Precision);
        return InUnit(from, unit) is { } first && InUnit(to, unit) is { } last && first.Precision >= start.Precision
            ? new TimeInterval(first.From, last.To, first.Precision)
            : moved;
    }

    private static TimeInterval? OfMention(TimeReading reading, TimeInterval? mention)
    {
        if (mention is not { } said || reading.Unit is not { } unit)
        {
            return null;
        }

        // «le lendemain» of a month is no day; «l'année suivante» of a day is a year.
        var shift = reading.Rule.Shift ?? 0;
        return TimeInterval.OfUnit(said.From, unit, shift) is { } interval
            && interval.Precision >= said.Precision && TimeInterval.OfUnit(said.To, unit, shift) == interval
            ? interval
            : null;
    }
}
