using System.Globalization;

namespace ActorGraph.Graph.Time;

/// <summary>A day of a year that nobody says: «le 24 février» in a text without a date of its own.</summary>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Day">Day of the month, from 1.</param>
public readonly record struct CalendarDay(int Month, int Day)
{
    /// <summary>Writes it as a date whose year is not specified (ISO 8601-2:2019, section 8.2.1).</summary>
    /// <returns>It in the form XXXX-02-24.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:00}-{Day:00}");
}
