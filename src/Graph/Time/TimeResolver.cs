namespace ActorGraph.Graph.Time;

/// <summary>Turns a reading into the interval it denotes; null where text and article's date do not support one.</summary>
internal sealed class TimeResolver(TimeVocabulary vocabulary)
{
    public TimeInterval? Resolve(TimeReading reading, TimeAnchor anchor)
    {
        var interval = reading.Meaning switch
        {
            TimeMeaning.Date => CalendarResolver.Date(reading, anchor),
            TimeMeaning.Numeric => TimeInterval.OfDay(DateOnly.FromDayNumber(reading.Date!.Value)),
            TimeMeaning.Month => CalendarResolver.Months(reading, anchor, reading.Month!.Value, 1),
            TimeMeaning.Season => Season(reading, anchor),
            TimeMeaning.Quarter => Quarter(reading, anchor),
            TimeMeaning.Year => TimeInterval.OfYears(reading.Year!.Value, reading.Year!.Value),
            TimeMeaning.Years => TimeInterval.OfYears(reading.Year!.Value, reading.LastYear!.Value),
            TimeMeaning.Decade => Decade(reading),
            TimeMeaning.Century => TimeInterval.OfCentury(reading.Ordinal!.Value),
            TimeMeaning.Weekday => CalendarResolver.Weekday(reading, anchor),
            TimeMeaning.WeekdayDay => CalendarResolver.WeekdayDay(reading, anchor),
            _ => RelativeResolver.Resolve(reading, anchor),
        };
        return interval?.At(reading.Edge);
    }

    private static TimeInterval? Decade(TimeReading reading) => (reading.Year, reading.Number) switch
    {
        ({ } year, _) when year % 10 == 0 => TimeInterval.OfDecade(year),
        (_, >= 10 and < 100 and var number) when number % 10 == 0 => TimeInterval.OfDecade(1900 + number),
        _ => null,
    };

    private static TimeInterval? Quarter(TimeReading reading, TimeAnchor anchor)
    {
        var length = reading.Unit == TimeUnit.Half ? 6 : 3;
        var ordinal = reading.Ordinal ?? (12 / length);
        return ordinal <= 12 / length
            ? CalendarResolver.Months(reading, anchor, 1 + ((ordinal - 1) * length), length)
            : null;
    }

    private TimeInterval? Season(TimeReading reading, TimeAnchor anchor)
    {
        var (first, count) = vocabulary.Seasons[reading.Season!.Value];
        return CalendarResolver.Months(reading, anchor, first, count);
    }
}
