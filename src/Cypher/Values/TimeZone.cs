using System.Collections.Concurrent;

namespace ActorGraph.Cypher.Values;

/// <summary>A time zone: a fixed offset, or the rules of a named one as the platform knows them.</summary>
internal sealed class TimeZone
{
    private static readonly ConcurrentDictionary<string, TimeZone> Known = new(StringComparer.Ordinal);

    private readonly int _offset;
    private readonly TimeZoneInfo? _rules;
    private readonly TimeZoneFile? _file;

    private TimeZone(string? id, int offset, TimeZoneInfo? rules, TimeZoneFile? file = null)
    {
        Id = id;
        _offset = offset;
        _rules = rules;
        _file = file;
    }

    public static TimeZone Utc { get; } = new(null, 0, null);

    /// <summary>The zone's name, or null for a fixed offset.</summary>
    public string? Id { get; }

    public static TimeZone OfOffset(int seconds) => seconds == 0 ? Utc : new(null, seconds, null);

    /// <summary>Finds a zone by name.</summary>
    /// <exception cref="Errors.CypherException">The platform does not know it.</exception>
    public static TimeZone Find(string id) => Known.GetOrAdd(id, Load);

    /// <summary>Local time minus UTC at an instant.</summary>
    public int OffsetAtInstant(long epochSecond)
    {
        if (_file is not null && _file.TryOffsetAt(epochSecond, out var exact))
        {
            return exact;
        }

        return _rules is null ? _offset : (int)_rules.GetUtcOffset(ToDateTime(epochSecond, DateTimeKind.Utc)).TotalSeconds;
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
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out var rules))
        {
            throw Failure.InvalidArgument("InvalidArgumentValue", $"Unknown time zone '{id}'. Expected a name of the IANA database, such as 'Europe/Paris'.");
        }

        return new TimeZone(id, 0, rules, TimeZoneFile.TryRead(id));
    }

    private static DateTime ToDateTime(long epochSecond, DateTimeKind kind)
    {
        // Rules do not change outside the CLR's years: clamp.
        var clamped = Math.Clamp(epochSecond, -62135510400, 253402214400);
        return new DateTime(DateTime.UnixEpoch.Ticks + (clamped * TimeSpan.TicksPerSecond), kind);
    }
}
