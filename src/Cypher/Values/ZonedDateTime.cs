namespace ActorGraph.Cypher.Values;

/// <summary>A date and time in a zone.</summary>
/// <param name="Local">Date and time as a clock there shows them.</param>
/// <param name="OffsetSeconds">Local time minus UTC at that moment.</param>
/// <param name="ZoneId">The zone's name ("Europe/Paris"), or null when only the offset is known.</param>
internal sealed record ZonedDateTime(LocalDateTime Local, int OffsetSeconds, string? ZoneId)
    : IComparable<ZonedDateTime>
{
    public long EpochSecond => Local.EpochSecond - OffsetSeconds;

    /// <summary>The moment <paramref name="local"/> in a zone; in the hour that a clock change skips, the later offset's.</summary>
    public static ZonedDateTime At(LocalDateTime local, TimeZone zone)
    {
        var offset = zone.OffsetAtLocal(local.EpochSecond);
        if (offset.Shift == 0)
        {
            return new(local, offset.Seconds, zone.Id);
        }

        var moved = LocalDateTime.FromEpoch(local.EpochSecond + offset.Shift, local.Nanosecond);
        return new(moved, offset.Seconds, zone.Id);
    }

    public static ZonedDateTime FromEpoch(long epochSecond, long nanosecond, TimeZone zone)
    {
        var offset = zone.OffsetAtInstant(epochSecond);
        return new(LocalDateTime.FromEpoch(epochSecond + offset, nanosecond), offset, zone.Id);
    }

    public TimeZone Zone => ZoneId is null ? TimeZone.OfOffset(OffsetSeconds) : TimeZone.Find(ZoneId);

    /// <summary>Months and days move the date on the wall; seconds and nanoseconds the instant.</summary>
    public ZonedDateTime Plus(Duration duration)
    {
        var zone = Zone;
        var day = checked(Calendar.AddMonths(Local.EpochDay, duration.Months) + duration.Days);
        var moved = day == Local.EpochDay ? this : At(new(day, Local.NanosecondOfDay), zone);
        return FromEpoch(
            checked(moved.EpochSecond + duration.Seconds), (long)moved.Local.Nanosecond + duration.Nanoseconds, zone);
    }

    public int CompareTo(ZonedDateTime? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = EpochSecond.CompareTo(other.EpochSecond);
        order = order != 0 ? order : Local.Nanosecond.CompareTo(other.Local.Nanosecond);
        order = order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
        return order != 0 ? order : string.CompareOrdinal(ZoneId, other.ZoneId);
    }
}
