namespace ActorGraph.Cypher.Values;

/// <summary>A time of day at an offset from UTC.</summary>
/// <param name="NanosecondOfDay">Nanoseconds since midnight, local.</param>
/// <param name="OffsetSeconds">Local time minus UTC.</param>
internal sealed record ZonedTime(long NanosecondOfDay, int OffsetSeconds) : IComparable<ZonedTime>
{
    public long UtcNanoseconds => NanosecondOfDay - (OffsetSeconds * Calendar.NanosPerSecond);

    public int CompareTo(ZonedTime? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = UtcNanoseconds.CompareTo(other.UtcNanoseconds);
        return order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
    }
}
