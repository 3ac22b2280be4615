namespace ActorGraph.Cypher;

/// <summary>A time of day finer than the 100 nanoseconds of <see cref="TimeOnly"/>.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight.</param>
public readonly record struct CypherLocalTime(long NanosecondOfDay)
{
    /// <summary>As Cypher writes it: "12:30:00.000000005".</summary>
    public override string ToString() => Values.TemporalText.LocalTime(NanosecondOfDay);
}
