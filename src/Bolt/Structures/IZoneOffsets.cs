namespace ActorGraph.Bolt.Structures;

/// <summary>Knows time zones, which only the legacy form of instants in a zone asks for.</summary>
/// <remarks>Implementations are safe for use by several threads at once.</remarks>
public interface IZoneOffsets
{
    /// <summary>Seconds by which a zone is ahead of UTC at an instant.</summary>
    /// <param name="zoneId">Name of the zone in the time zone database.</param>
    /// <param name="epochSecond">Seconds since 1970-01-01T00:00Z.</param>
    /// <returns>The offset, or null for a zone that is not known.</returns>
    int? AtInstant(string zoneId, long epochSecond);

    /// <summary>Seconds by which a zone is ahead of UTC when its clocks show a time; where they show it twice, the first time.</summary>
    /// <param name="zoneId">Name of the zone in the time zone database.</param>
    /// <param name="localSecond">Seconds since 1970-01-01T00:00 on the clocks of the zone.</param>
    /// <returns>The offset, or null for a zone that is not known.</returns>
    int? AtLocal(string zoneId, long localSecond);
}
