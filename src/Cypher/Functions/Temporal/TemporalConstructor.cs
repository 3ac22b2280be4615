using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Values;
using TimeZone = ActorGraph.Cypher.Values.TimeZone;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>date(), localtime(), time(), localdatetime() and datetime(): from nothing, text, a map or another value.</summary>
internal static class TemporalConstructor
{
    public static Value Create(ExecutionState state, ValueKind kind, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length == 0)
        {
            return Now(state.Now, kind, TimeZone.Utc);
        }

        var argument = arguments[0];
        return argument.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.String => Parse(kind, argument.AsString),
            ValueKind.Map => FromMap(state, kind, argument.AsMap),
            >= ValueKind.Date and <= ValueKind.DateTime => TemporalParts.Of(argument).To(kind),
            _ => throw Failure.InvalidCall($"{kind.ToString().ToLowerInvariant()}()", "a String, a Map or a date or time", argument),
        };
    }

    public static Value Now(DateTimeOffset now, ValueKind kind, TimeZone zone)
    {
        var nanosecond = now.Ticks % TimeSpan.TicksPerSecond * 100;
        var moment = ZonedDateTime.FromEpoch(now.ToUnixTimeSeconds(), nanosecond, zone);
        return TemporalParts.Of(Value.DateTime(moment)).To(kind);
    }

    /// <summary>Changes a value by the fields of a map.</summary>
    public static Value Change(TemporalParts basis, ValueKind kind, MapValue map, bool addsFractions)
    {
        var zone = ReadZone(map);
        var hasDate = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;

        // The date first: which offset a zone had depends on it.
        var dated = hasDate ? basis with { Day = DateFields.FromMap(map, basis.Day) } : basis;
        var parts = zone is null ? dated : InZone(dated, zone);
        var day = parts.Day;
        var nanoseconds = kind == ValueKind.Date
            ? parts.Nanoseconds
            : TimeFields.FromMap(map, parts.Nanoseconds ?? 0, addsFractions);
        return new TemporalParts(day, nanoseconds, parts.Zone).To(kind);
    }

    private static Value Parse(ValueKind kind, string text)
    {
        var value = Read(kind, text);
        return kind is ValueKind.LocalTime or ValueKind.LocalDateTime && value.Zone is not null
            ? throw Failure.UnreadableText($"Text cannot be parsed to a {kind}: '{text}'. Expected one without a zone.")
            : value.To(kind);
    }

    private static TemporalParts Read(ValueKind kind, string text)
    {
        switch (kind)
        {
            case ValueKind.Date:
                return new(TemporalParser.Date(text), null, null);
            case ValueKind.LocalTime or ValueKind.Time:
                var (nanoseconds, zone) = TemporalParser.Time(text);
                return new(null, nanoseconds, zone);
            default:
                var (local, dateZone) = TemporalParser.DateTime(text);
                return new(local.EpochDay, local.NanosecondOfDay, dateZone);
        }
    }

    private static Value FromMap(ExecutionState state, ValueKind kind, MapValue map)
    {
        if (kind == ValueKind.DateTime && FromEpoch(map) is { } moment)
        {
            return moment;
        }

        if (map.Count == 1 && map.Keys[0] == "timezone" && kind is not ValueKind.Date)
        {
            return Now(state.Now, kind, ReadZone(map) ?? TimeZone.Utc);
        }

        TemporalFieldRules.Check(kind, map);
        var whole = Part(map, "datetime");
        var date = Part(map, "date");
        var time = Part(map, "time");
        var basis = new TemporalParts(
            date?.Day ?? whole?.Day,
            time?.Nanoseconds ?? whole?.Nanoseconds ?? (time is null && whole is null ? null : 0),
            time?.Zone ?? whole?.Zone);

        return Change(basis, kind, map, addsFractions: false);
    }

    private static Value? FromEpoch(MapValue map)
    {
        var zone = ReadZone(map) ?? TimeZone.Utc;
        if (map.TryGet("epochSeconds", out var seconds))
        {
            var nanos = map.TryGet("nanosecond", out var given) ? DateFields.Integer("nanosecond", given) : 0;
            return Value.DateTime(ZonedDateTime.FromEpoch(DateFields.Integer("epochSeconds", seconds), nanos, zone));
        }

        if (map.TryGet("epochMillis", out var millis))
        {
            var count = DateFields.Integer("epochMillis", millis);
            var nanos = (Calendar.FloorModulo(count, 1000) * 1_000_000)
                + (map.TryGet("nanosecond", out var given) ? DateFields.Integer("nanosecond", given) : 0);
            return Value.DateTime(ZonedDateTime.FromEpoch(Calendar.FloorDivide(count, 1000), nanos, zone));
        }

        return null;
    }

    private static TemporalParts? Part(MapValue map, string name) =>
        map.TryGet(name, out var value) && !value.IsNull ? TemporalParts.Of(value) : null;

    public static TimeZone? ReadZone(MapValue map)
    {
        if (!map.TryGet("timezone", out var zone) || zone.IsNull)
        {
            return null;
        }

        return zone.IsString
            ? TemporalParser.Zone(zone.AsString)
            : throw Failure.WrongType("timezone", "a String", zone);
    }

    /// <summary>The same moment elsewhere; a value without zone keeps what its clock shows.</summary>
    private static TemporalParts InZone(TemporalParts parts, TimeZone zone)
    {
        if (parts.Zone is null || parts.Nanoseconds is not { } nanoseconds)
        {
            return parts with { Zone = zone };
        }

        // A time without date is moved as on the day of 1970.
        var here = ZonedDateTime.At(new(parts.Day ?? 0, nanoseconds), parts.Zone);
        var there = ZonedDateTime.FromEpoch(here.EpochSecond, here.Local.Nanosecond, zone);
        return new(parts.Day is null ? null : there.Local.EpochDay, there.Local.NanosecondOfDay, zone);
    }
}
