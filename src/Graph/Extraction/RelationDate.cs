using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Extraction;

/// <summary>When an event happened or a state held, as the text says.</summary>
/// <param name="Text">The words that say it.</param>
/// <param name="Start">First day on which it can have happened or began to hold, or null when not said.</param>
/// <param name="End">Last day, or null when not said or still holding.</param>
/// <param name="Precision">How exactly the text gives it.</param>
public sealed record RelationDate(string Text, DateOnly? Start, DateOnly? End, DatePrecision Precision)
{
    /// <summary>The day on which it happened or began, when neither the text nor an article's date gives the year; null otherwise.</summary>
    public CalendarDay? Day { get; init; }

    /// <summary>The first day as text: 2024-02-24, or XXXX-02-24 when the year is not known; null when not said.</summary>
    public string? StartText => Start is { } start ? IsoDate.Format(start) : Day?.ToString();
}
