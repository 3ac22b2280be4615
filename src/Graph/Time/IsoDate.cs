using System.Globalization;

namespace ActorGraph.Graph.Time;

/// <summary>Dates as ISO 8601 writes a day: 2024-09-17.</summary>
public static class IsoDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Reads a date, strictly: four, two and two digits, and a day that exists.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, when it is one.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>It in the form 2024-09-17.</returns>
    public static string Format(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);
}
