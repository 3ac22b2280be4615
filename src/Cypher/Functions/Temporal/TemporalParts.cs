using ActorGraph.Cypher.Values;
using TimeZone = ActorGraph.Cypher.Values.TimeZone;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>The parts that a temporal value has.</summary>
/// <param name="Day">Its date, or null.</param>
/// <param name="Nanoseconds">Its time of day, or null.</param>
/// <param name="Zone">Its zone, or null.</param>
internal readonly record struct TemporalParts(long? Day, long? Nanoseconds, TimeZone? Zone)
{
    public static TemporalParts Of(Value value) => value.Kind switch
    {
        ValueKind.Date => new(value.AsEpochDay, null, null),
        ValueKind.LocalTime => new(null, value.AsNanosecondOfDay, null),
        ValueKind.Time => new(null, value.AsTime.NanosecondOfDay, TimeZone.OfOffset(value.AsTime.OffsetSeconds)),
        ValueKind.LocalDateTime => new(value.AsLocalDateTime.EpochDay, value.AsLocalDateTime.NanosecondOfDay, null),
        ValueKind.DateTime => new(
            value.AsDateTime.Local.EpochDay, value.AsDateTime.Local.NanosecondOfDay, value.AsDateTime.Zone),
        _ => throw Failure.WrongType("a temporal function", "a date or time", value),
    };

    /// <summary>The value of a kind; parts that it needs and that are missing are midnight and UTC.</summary>
    public Value To(ValueKind kind)
    {
        var nanoseconds = Nanoseconds ?? 0;
        switch (kind)
        {
            case ValueKind.Date:
                return Value.Date(RequireDay());
            case ValueKind.LocalTime:
                return Value.LocalTime(nanoseconds);
            case ValueKind.Time:
                return Value.Time(new(nanoseconds, Offset(nanoseconds)));
            case ValueKind.LocalDateTime:
                return Value.LocalDateTime(new(RequireDay(), nanoseconds));
            default:
                return Value.DateTime(ZonedDateTime.At(new(RequireDay(), nanoseconds), Zone ?? TimeZone.Utc));
        }
    }

    private int Offset(long nanoseconds) =>
        Zone is null ? 0 : Zone.OffsetAtLocal(((Day ?? 0) * Calendar.SecondsPerDay) + (nanoseconds / Calendar.NanosPerSecond)).Seconds;

    private long RequireDay() =>
        Day ?? throw Failure.InvalidArgument("InvalidArgumentValue", "A time of day alone has no date. Give a date too.");
}
