using System.Globalization;
using ActorGraph.Cypher;
using ActorGraph.Graph.Time;

namespace ActorGraph.Cli.Output;

/// <summary>Temporal values in ISO 8601.</summary>
internal static class TimeText
{
    /// <summary>The text of a temporal value, or null when it is none.</summary>
    public static string? Of(object value) => value switch
    {
        DateOnly date => IsoDate.Format(date),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset { Offset.Ticks: 0 } moment =>
            moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        CypherDate or CypherLocalTime or CypherTime or CypherLocalDateTime or CypherDateTime or CypherDuration => value.ToString(),
        _ => null,
    };
}
