namespace ActorGraph.Cypher;

/// <summary>A date and time without zone that <see cref="DateTime"/> does not hold: for its year, or finer than 100 nanoseconds.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
/// <param name="NanosecondOfDay">Nanoseconds since midnight.</param>
public readonly record struct CypherLocalDateTime(long EpochDay, long NanosecondOfDay)
{
    /// <summary>As Cypher writes it: "2024-01-28T12:30:00.000000005".</summary>
    public override string ToString() => Values.TemporalText.LocalDateTime(new(EpochDay, NanosecondOfDay));
}
