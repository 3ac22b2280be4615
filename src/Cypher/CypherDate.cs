namespace ActorGraph.Cypher;

/// <summary>A date outside the years 1 to 9999, which <see cref="DateOnly"/> does not hold.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly record struct CypherDate(long EpochDay)
{
    /// <summary>As Cypher writes it: "+12024-02-29".</summary>
    public override string ToString() => Values.TemporalText.Date(EpochDay);
}
