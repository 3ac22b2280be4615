namespace ActorGraph.Cypher;

/// <summary>
/// A moment that <see cref="DateTimeOffset"/> does not hold: in a named zone, at an offset with seconds, for its year, or finer
/// than 100 nanoseconds.
/// </summary>
/// <param name="EpochDay">Days since 1970-01-01, on the calendar there.</param>
/// <param name="NanosecondOfDay">Nanoseconds since midnight there.</param>
/// <param name="OffsetSeconds">Local time minus UTC at that moment.</param>
/// <param name="ZoneId">The zone's name ("Europe/Paris"), or null when only the offset is known.</param>
public readonly record struct CypherDateTime(long EpochDay, long NanosecondOfDay, int OffsetSeconds, string? ZoneId)
{
    /// <summary>As Cypher writes it: "2024-01-28T12:30:00+01:00[Europe/Paris]".</summary>
    public override string ToString() =>
        Values.TemporalText.DateTime(new(new(EpochDay, NanosecondOfDay), OffsetSeconds, ZoneId));
}
