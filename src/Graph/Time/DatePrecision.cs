namespace ActorGraph.Graph.Time;

/// <summary>How exactly a text gives a date.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}
