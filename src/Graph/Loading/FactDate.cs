using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Loading;

/// <summary>When a relation happened or held, as the graph keeps it.</summary>
internal readonly record struct FactDate(DateOnly? Start, DateOnly? End, DatePrecision Precision)
{
    public static FactDate? Of(RelationDate? date) =>
        date is null || (date.Start is null && date.End is null) ? null : new(date.Start, date.End, date.Precision);

    /// <summary>The first day that it can be about.</summary>
    public DateOnly First => Start ?? DateOnly.MinValue;

    /// <summary>The last day that it can be about; a month or a year without an end is the whole of it.</summary>
    public DateOnly Last => End ?? (Start is { } start ? LastDayOf(start, Precision) : DateOnly.MaxValue);

    public int Days => Last.DayNumber - First.DayNumber;

    public bool Contains(FactDate other) => First <= other.First && other.Last <= Last;

    public static DateOnly LastDayOf(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => new(day.Year, 12, 31),
        DatePrecision.Month => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => day,
    };
}
