using System.Buffers;

namespace ActorGraph.Bolt.Structures;

/// <summary>The time zones of the machine.</summary>
/// <remarks>
/// .NET rounds their offsets to minutes, which those of before about 1900 are not, and knows none outside the years 1
/// to 9999: there the offset of the nearest year counts.
/// </remarks>
public sealed class SystemZoneOffsets : IZoneOffsets
{
    // A zone's name becomes the path of a file, and comes from the other side.
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/");

    private static readonly long First = new DateTimeOffset(2, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
    private static readonly long Last = new DateTimeOffset(9998, 12, 31, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    private SystemZoneOffsets()
    {
    }

    /// <summary>The one instance.</summary>
    public static SystemZoneOffsets Instance { get; } = new();

    /// <inheritdoc/>
    public int? AtInstant(string zoneId, long epochSecond) => Find(zoneId) is { } zone
        ? Seconds(zone.GetUtcOffset(Clock(epochSecond, DateTimeKind.Utc)))
        : null;

    /// <inheritdoc/>
    public int? AtLocal(string zoneId, long localSecond)
    {
        if (Find(zoneId) is not { } zone)
        {
            return null;
        }

        var clock = Clock(localSecond, DateTimeKind.Unspecified);
        // What the clocks show twice they show first before they are set back, when they are further ahead.
        return Seconds(zone.IsAmbiguousTime(clock) ? zone.GetAmbiguousTimeOffsets(clock).Max() : zone.GetUtcOffset(clock));
    }

    private static TimeZoneInfo? Find(string zoneId) =>
        zoneId.Length > 0
        && zoneId[0] != '/'
        && !zoneId.AsSpan().ContainsAnyExcept(NameCharacters)
        && TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone)
            ? zone
            : null;

    private static DateTime Clock(long second, DateTimeKind kind) => DateTime.SpecifyKind(
        DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(second, First, Last)).UtcDateTime, kind);

    private static int Seconds(TimeSpan offset) => (int)(offset.Ticks / TimeSpan.TicksPerSecond);
}
