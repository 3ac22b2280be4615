using ActorGraph.Bolt.Values;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>The forms in which dates, times, durations and points travel over Bolt.</summary>
internal static class BoltForms
{
    /// <summary>The form of a value of .NET or of the embedded engine.</summary>
    /// <exception cref="ArgumentException">It is neither a date or time nor a duration or point.</exception>
    public static object Of(object value) => value switch
    {
        DateOnly date => BoltDate.From(date),
        CypherDate date => new BoltDate(date.EpochDay),
        TimeOnly time => BoltLocalTime.From(time),
        CypherLocalTime time => new BoltLocalTime(time.NanosecondOfDay),
        CypherTime time => new BoltTime(time.NanosecondOfDay, time.OffsetSeconds),
        DateTime time => BoltLocalDateTime.From(time),
        CypherLocalDateTime time => BoltLocalDateTime.FromClock(time.EpochDay, time.NanosecondOfDay),
        DateTimeOffset time => BoltDateTime.From(time),
        CypherDateTime time => Of(time),
        CypherDuration length => new BoltDuration(length.Months, length.Days, length.Seconds, length.Nanoseconds),
        CypherPoint point => new BoltPoint(point.Srid, point.X, point.Y, point.Z),
        _ => throw new ArgumentException($"A value of type {value.GetType()} is none of the engine's.", nameof(value)),
    };

    /// <summary>Parameters of a query as Bolt takes them: it knows .NET's dates and times, and not those of the embedded engine.</summary>
    public static IReadOnlyDictionary<string, object?> OfParameters(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.Values.Any(HasEngineValue) ? StoreValues.Map(parameters, OfParameter) : parameters;

    private static bool IsEngineValue(object value) => value is
        CypherDate or CypherLocalTime or CypherTime or CypherLocalDateTime or CypherDateTime or CypherDuration or CypherPoint;

    private static bool HasEngineValue(object? value) => value switch
    {
        null or string => false,
        IReadOnlyDictionary<string, object?> map => map.Values.Any(HasEngineValue),
        IEnumerable<object?> list => list.Any(HasEngineValue),
        _ => IsEngineValue(value),
    };

    private static object? OfParameter(object? value) => value switch
    {
        null or string => value,
        IReadOnlyDictionary<string, object?> map => StoreValues.Map(map, OfParameter),
        IEnumerable<object?> list => list.Select(OfParameter).ToList(),
        _ => IsEngineValue(value) ? Of(value) : value,
    };

    private static object Of(CypherDateTime time)
    {
        var instant = BoltDateTime.FromClock(time.EpochDay, time.NanosecondOfDay, time.OffsetSeconds);
        return time.ZoneId is null ? instant : new BoltZonedDateTime(instant.EpochSecond, instant.Nanosecond, time.ZoneId);
    }
}
