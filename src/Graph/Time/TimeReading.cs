namespace ActorGraph.Graph.Time;

/// <summary>A time expression as read, before it is resolved: its rule and the values of its words.</summary>
internal sealed record TimeReading(TimeRule Rule, int First, int End)
{
    public TimeMeaning Meaning => Rule.Meaning;

    public int? Day { get; init; }

    public int? Month { get; init; }

    public int? Year { get; init; }

    public int? LastYear { get; init; }

    public int? Weekday { get; init; }

    public int? Number { get; init; }

    public int? Ordinal { get; init; }

    public TimeUnit? Unit { get; init; }

    public int? Season { get; init; }

    public TimeEdge Edge { get; init; }

    /// <summary>Day number of a date in digits.</summary>
    public int? Date { get; init; }

    /// <summary>A month written with a capital: a planet or a name unless something else says that it is a month.</summary>
    public bool IsCapitalMonth { get; init; }

    /// <summary>Whether it takes its year from what stands beside it.</summary>
    public bool LacksYear =>
        Meaning is TimeMeaning.Date or TimeMeaning.Month && Year is null
        && Rule is { Reference: TimeReference.None, Shift: null };

    /// <summary>The day that it names without a year, or null.</summary>
    public CalendarDay? DayOfUnknownYear =>
        Meaning == TimeMeaning.Date && Year is null ? new CalendarDay(Month!.Value, Day!.Value) : null;

    public static TimeReading From(PatternMatch<TimeRule> match, TimeText text)
    {
        var sequence = match.Sequence;
        var first = match.First + sequence.Before;
        var end = match.End - sequence.After;
        var reading = new TimeReading(match.Value, first, end) { Unit = match.Value.Unit };
        for (var i = first; i < end; i++)
        {
            var element = sequence.Elements[i - match.First];
            if (element.IsClass)
            {
                reading = reading.With(element.Key, text.Value(i, element.Key) ?? 0, text[i]);
            }
            else if (text[i].Word?.In(TimeClasses.Unit) is { } unit)
            {
                // «les années 1990», «au trimestre»: a literal may name the unit.
                reading = reading with { Unit = reading.Unit ?? (TimeUnit)unit };
            }
        }

        return reading;
    }

    private TimeReading With(int wordClass, int value, TimeToken token) => wordClass switch
    {
        TimeClasses.Day => this with { Day = value },
        TimeClasses.Month => this with { Month = value, IsCapitalMonth = token.IsCapital },
        TimeClasses.Year => this with { Year = value },
        TimeClasses.Years => this with { Year = value, LastYear = token.Last },
        TimeClasses.Weekday => this with { Weekday = value },
        TimeClasses.Number => this with { Number = value },
        TimeClasses.Ordinal => this with { Ordinal = value },
        TimeClasses.NumericDate => this with { Date = value },
        TimeClasses.Unit => this with { Unit = (TimeUnit)value },
        TimeClasses.Season => this with { Season = value },
        TimeClasses.Edge => this with { Edge = (TimeEdge)value },
        _ => this,
    };
}
