using ActorGraph.Cypher.Values;
using TimeZone = ActorGraph.Cypher.Values.TimeZone;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>date, time, datetime, duration and their like.</summary>
internal static class TemporalFunctions
{
    public static void Register(Dictionary<string, ScalarFunction> table)
    {
        Add(table, "date", ValueKind.Date);
        Add(table, "localtime", ValueKind.LocalTime);
        Add(table, "time", ValueKind.Time);
        Add(table, "localdatetime", ValueKind.LocalDateTime);
        Add(table, "datetime", ValueKind.DateTime);
        table["datetime.fromEpoch"] = (_, arguments) => arguments[0].IsNull || arguments[1].IsNull
            ? Value.Null
            : Value.DateTime(ZonedDateTime.FromEpoch(Whole(arguments[0]), Whole(arguments[1]), TimeZone.Utc));
        table["datetime.fromEpochMillis"] = (_, arguments) => arguments[0].IsNull ? Value.Null : FromMillis(Whole(arguments[0]));
        table["duration"] = (_, arguments) => DurationFunctions.Create(arguments[0]);
        table["duration.between"] = (_, arguments) => DurationFunctions.Between(arguments[0], arguments[1]);
        table["duration.inMonths"] = (_, arguments) => DurationFunctions.InMonths(arguments[0], arguments[1]);
        table["duration.inDays"] = (_, arguments) => DurationFunctions.InDays(arguments[0], arguments[1]);
        table["duration.inSeconds"] = (_, arguments) => DurationFunctions.InSeconds(arguments[0], arguments[1]);
    }

    private static void Add(Dictionary<string, ScalarFunction> table, string name, ValueKind kind)
    {
        table[name] = (state, arguments) => TemporalConstructor.Create(state, kind, arguments);
        table[name + ".truncate"] = (_, arguments) => TemporalTruncation.Truncate(kind, arguments);
        table[name + ".statement"] = (state, arguments) => Now(state.Now, kind, arguments);
        table[name + ".transaction"] = table[name + ".statement"];
        table[name + ".realtime"] = (state, arguments) => Now(state.Clock.GetUtcNow(), kind, arguments);
    }

    private static Value Now(DateTimeOffset now, ValueKind kind, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length == 0)
        {
            return TemporalConstructor.Now(now, kind, TimeZone.Utc);
        }

        return arguments[0].IsNull
            ? Value.Null
            : TemporalConstructor.Now(now, kind, TemporalParser.Zone(arguments[0].AsString));
    }

    private static long Whole(Value value) => value.IsInteger
        ? value.AsInteger
        : throw Failure.InvalidCall("datetime.fromEpoch()", "an Integer", value);

    private static Value FromMillis(long millis) => Value.DateTime(ZonedDateTime.FromEpoch(
        Calendar.FloorDivide(millis, 1000), Calendar.FloorModulo(millis, 1000) * 1_000_000, TimeZone.Utc));
}
