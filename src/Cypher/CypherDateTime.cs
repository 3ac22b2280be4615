namespace ActorGraph.Cypher;

/// <summary>An instant at a place, to the nanosecond.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z; rounded down.</param>
/// <param name="Nanosecond">The rest, 0 to 999,999,999.</param>
/// <param name="OffsetSeconds">Local time minus UTC; in a parameter with a zone it is not looked at.</param>
/// <param name="ZoneId">Name of the zone in the IANA database ("Europe/Paris"), or null when only the offset is known.</param>
public readonly record struct CypherDateTime(long EpochSecond, int Nanosecond, int OffsetSeconds, string? ZoneId)
{
    /// <summary>As Cypher writes it: "2024-01-28T12:30:00+01:00[Europe/Paris]".</summary>
    public override string ToString() => Values.TemporalText.DateTime(
        new(Values.LocalDateTime.FromEpoch(EpochSecond + OffsetSeconds, Nanosecond), OffsetSeconds, ZoneId));
}
