namespace ActorGraph.Cypher;

/// <summary>A date and a time of day without a place, to the nanosecond.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00, as if at UTC; rounded down.</param>
/// <param name="Nanosecond">The rest, 0 to 999,999,999.</param>
public readonly record struct CypherLocalDateTime(long EpochSecond, int Nanosecond)
{
    /// <summary>As Cypher writes it: "2024-01-28T12:30:00".</summary>
    public override string ToString() =>
        Values.TemporalText.LocalDateTime(Values.LocalDateTime.FromEpoch(EpochSecond, Nanosecond));
}
