namespace ActorGraph.Cypher;

/// <summary>A time of day at an offset from UTC.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight, local.</param>
/// <param name="OffsetSeconds">Local time minus UTC.</param>
public readonly record struct CypherTime(long NanosecondOfDay, int OffsetSeconds)
{
    /// <summary>As Cypher writes it: "12:30:00.5+01:00".</summary>
    public override string ToString() => Values.TemporalText.Time(new(NanosecondOfDay, OffsetSeconds));
}
