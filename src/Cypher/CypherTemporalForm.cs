namespace ActorGraph.Cypher;

/// <summary>As what dates and times come in results.</summary>
public enum CypherTemporalForm
{
    /// <summary>
    /// As those of .NET: <see cref="DateOnly"/>, <see cref="TimeOnly"/>, <see cref="DateTime"/>,
    /// <see cref="DateTimeOffset"/>, without the name of the zone, to 100 nanoseconds; outside the years 1 to 9999, as strings.
    /// </summary>
    Clr,

    /// <summary>
    /// As they are: <see cref="CypherDate"/>, <see cref="CypherLocalTime"/>, <see cref="CypherLocalDateTime"/>,
    /// <see cref="CypherDateTime"/>.
    /// </summary>
    Exact,
}
