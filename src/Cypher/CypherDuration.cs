namespace ActorGraph.Cypher;

/// <summary>A length of time in parts that do not convert into each other.</summary>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
/// <param name="Seconds">Seconds, rounded down.</param>
/// <param name="Nanoseconds">The rest, 0 to 999,999,999.</param>
public readonly record struct CypherDuration(long Months, long Days, long Seconds, int Nanoseconds)
{
    /// <summary>As Cypher writes it: "P1Y2M3DT4H".</summary>
    public override string ToString() => Values.TemporalText.Duration(new(Months, Days, Seconds, Nanoseconds));
}
