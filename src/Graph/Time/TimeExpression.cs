namespace ActorGraph.Graph.Time;

/// <summary>A time expression found in a text, resolved to the interval that it denotes.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Start">Offset of the first character in the document.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="From">First day of the interval; null when it is open («jusqu'en 2020») or cannot be resolved.</param>
/// <param name="To">Last day of the interval, inclusive; null when it is open («depuis 2020») or cannot be resolved.</param>
/// <param name="Precision">How exactly the text gives it.</param>
/// <param name="Role">How it bounds what it modifies.</param>
public sealed record TimeExpression(
    string Text,
    int Start,
    int End,
    DateOnly? From,
    DateOnly? To,
    DatePrecision Precision,
    TimeRole Role)
{
    /// <summary>The day, when the year is not said and cannot be told for want of an article's date; null otherwise.</summary>
    public CalendarDay? Day { get; init; }

    /// <summary>Whether it says more than that there is a time.</summary>
    public bool IsResolved => (From ?? To) is not null || Day is not null;
}
