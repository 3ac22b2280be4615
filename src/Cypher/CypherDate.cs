namespace ActorGraph.Cypher;

/// <summary>A date, of any year that Cypher has.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly record struct CypherDate(long EpochDay)
{
    /// <summary>As Cypher writes it: "2024-01-28".</summary>
    public override string ToString() => Values.TemporalText.Date(EpochDay);
}
