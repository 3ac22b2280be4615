namespace ActorGraph.Cypher.Values;

/// <summary>A date and a time of day, without zone.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
/// <param name="NanosecondOfDay">Nanoseconds since midnight.</param>
internal sealed record LocalDateTime(long EpochDay, long NanosecondOfDay) : IComparable<LocalDateTime>
{
    public long EpochSecond => (EpochDay * Calendar.SecondsPerDay) + (NanosecondOfDay / Calendar.NanosPerSecond);

    public int Nanosecond => (int)(NanosecondOfDay % Calendar.NanosPerSecond);

    public static LocalDateTime FromEpoch(long epochSecond, long nanosecond)
    {
        var second = epochSecond + Calendar.FloorDivide(nanosecond, Calendar.NanosPerSecond);
        var rest = Calendar.FloorModulo(nanosecond, Calendar.NanosPerSecond);
        var day = Calendar.FloorDivide(second, Calendar.SecondsPerDay);
        var secondOfDay = Calendar.FloorModulo(second, Calendar.SecondsPerDay);
        return new(Calendar.CheckDay(day), (secondOfDay * Calendar.NanosPerSecond) + rest);
    }

    public LocalDateTime Plus(Duration duration)
    {
        var day = checked(Calendar.AddMonths(EpochDay, duration.Months) + duration.Days);
        var moved = new LocalDateTime(day, NanosecondOfDay);
        return FromEpoch(checked(moved.EpochSecond + duration.Seconds), (long)moved.Nanosecond + duration.Nanoseconds);
    }

    public int CompareTo(LocalDateTime? other) =>
        other is null ? 1
        : EpochDay != other.EpochDay ? EpochDay.CompareTo(other.EpochDay)
        : NanosecondOfDay.CompareTo(other.NanosecondOfDay);
}
