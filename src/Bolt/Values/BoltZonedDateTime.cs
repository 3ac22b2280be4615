namespace ActorGraph.Bolt.Values;

/// <summary>An instant in a time zone (Structure Semantics, "DateTimeZoneId" and "Legacy DateTimeZoneId").</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z; rounded down.</param>
/// <param name="Nanosecond">The rest, 0 to 999,999,999.</param>
/// <param name="ZoneId">Name of the zone in the time zone database: "Europe/Paris".</param>
public readonly record struct BoltZonedDateTime(long EpochSecond, int Nanosecond, string ZoneId);
