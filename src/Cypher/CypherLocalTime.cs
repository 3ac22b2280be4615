namespace ActorGraph.Cypher;

/// <summary>A time of day without a place, to the nanosecond.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight.</param>
public readonly record struct CypherLocalTime(long NanosecondOfDay)
{
    /// <summary>As Cypher writes it: "12:30:00.5".</summary>
    public override string ToString() => Values.TemporalText.LocalTime(NanosecondOfDay);
}
