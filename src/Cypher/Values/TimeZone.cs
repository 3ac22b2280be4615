using System.Collections.Concurrent;
using System.Collections.Frozen;
using NodaTime;

namespace ActorGraph.Cypher.Values;

/// <summary>
/// A time zone: a fixed offset, or the rules of a named one. These come from the IANA database that NodaTime carries,
/// and not from the platform: a query has the same result on every machine, and offsets have seconds ("+00:53:28"),
/// as local mean times of before 1900 do.
/// </summary>
internal sealed class TimeZone
{
    /// <summary>The most seconds that a clock can be ahead of UTC, or behind.</summary>
    public const int MaximumOffset = 18 * 3600;

    /// <summary>Leap years and weekdays repeat after 400 years, and the rules of the last years go on.</summary>
    private const long CycleSeconds = 146097 * Calendar.SecondsPerDay;

    private static readonly long FirstSecond = Instant.MinValue.ToUnixTimeSeconds();
    private static readonly long LastSecond = Instant.MaxValue.ToUnixTimeSeconds();
    private static readonly ConcurrentDictionary<string, TimeZone> Known = new(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, string> Ids = DateTimeZoneProviders.Tzdb.Ids
        .ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    private readonly int _offset;
    private readonly DateTimeZone? _rules;

    private TimeZone(string? id, int offset, DateTimeZone? rules)
    {
        Id = id;
        _offset = offset;
        _rules = rules;
    }

    public static TimeZone Utc { get; } = new(null, 0, null);

    /// <summary>The zone's name, or null for a fixed offset.</summary>
    public string? Id { get; }

    public static TimeZone OfOffset(int seconds) => seconds == 0 ? Utc : new(null, seconds, null);

    /// <summary>Finds a zone by name.</summary>
    /// <exception cref="Errors.CypherException">The IANA database does not have it.</exception>
    public static TimeZone Find(string id) => Known.GetOrAdd(id, Load);

    /// <summary>Local time minus UTC at an instant.</summary>
    public int OffsetAtInstant(long epochSecond)
    {
        if (_rules is null)
        {
            return _offset;
        }

        if (epochSecond > LastSecond)
        {
            epochSecond = LastSecond - CycleSeconds + ((epochSecond - LastSecond) % CycleSeconds);
        }

        return _rules.GetUtcOffset(Instant.FromUnixTimeSeconds(Math.Max(epochSecond, FirstSecond))).Seconds;
    }

    /// <summary>
    /// The offset when a clock there shows a time. In an hour that occurs twice it is the earlier one's; a time that is
    /// skipped is to be moved by the length of the gap.
    /// </summary>
    public (int Seconds, int Shift) OffsetAtLocal(long localEpochSecond)
    {
        if (_rules is null)
        {
            return (_offset, 0);
        }

        // Offsets of a day before and after bracket any change; a local time is right at an offset that gives it back.
        var before = OffsetAtInstant(localEpochSecond - Calendar.SecondsPerDay);
        var after = OffsetAtInstant(localEpochSecond + Calendar.SecondsPerDay);
        if (OffsetAtInstant(localEpochSecond - before) == before)
        {
            return (before, 0);
        }

        return OffsetAtInstant(localEpochSecond - after) == after ? (after, 0) : (after, after - before);
    }

    private static TimeZone Load(string id)
    {
        if (id is "Z" or "z")
        {
            return Utc;
        }

        if (!Ids.TryGetValue(id, out var known))
        {
            throw Failure.UnreadableText(
                $"Invalid value for TimeZone: '{id}' is unknown. Expected a name of the IANA database, such as 'Europe/Paris'.");
        }

        // A zone whose clocks never change, such as UTC, is no more than its offset.
        var rules = DateTimeZoneProviders.Tzdb[known];
        return rules.MinOffset == rules.MaxOffset ? OfOffset(rules.MinOffset.Seconds) : new TimeZone(known, 0, rules);
    }
}
