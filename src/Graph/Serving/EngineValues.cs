using ActorGraph.Bolt.Server;
using ActorGraph.Bolt.Values;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>Turns values of Bolt into those that the embedded engine takes as parameters.</summary>
internal static class EngineValues
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Turns the parameters of a query.</summary>
    /// <exception cref="RequestFailedException">One contains what is no value of a parameter.</exception>
    public static IReadOnlyDictionary<string, object?> Convert(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(entry => entry.Key, entry => Convert(entry.Key, entry.Value), StringComparer.Ordinal);

    private static object? Convert(string name, object? value) => value switch
    {
        null or string or long or bool or double => value,
        IReadOnlyDictionary<string, object?> map =>
            map.ToDictionary(entry => entry.Key, entry => Convert(name, entry.Value), StringComparer.Ordinal),
        byte[] bytes => Array.ConvertAll(bytes, item => (object?)(long)(sbyte)item),
        IReadOnlyList<object?> list => list.Select(item => Convert(name, item)).ToArray(),
        BoltNode => throw ServingErrors.NotAValue(name, "a node"),
        BoltRelationship or BoltUnboundRelationship => throw ServingErrors.NotAValue(name, "a relationship"),
        BoltPath => throw ServingErrors.NotAValue(name, "a path"),
        _ => ConvertTemporal(value),
    };

    private static CypherDuration Convert(BoltDuration length)
    {
        var seconds = Math.DivRem(length.Nanoseconds, NanosecondsPerSecond, out var rest);
        return rest < 0
            ? new(length.Months, length.Days, length.Seconds + seconds - 1, (int)(rest + NanosecondsPerSecond))
            : new(length.Months, length.Days, length.Seconds + seconds, (int)rest);
    }

    private static CypherLocalDateTime Convert(BoltLocalDateTime time)
    {
        var (day, nanosecond) = time.Clock;
        return new(day, nanosecond);
    }

    private static CypherDateTime Convert(BoltDateTime time, string? zone)
    {
        var (day, nanosecond) = time.Clock;
        return new(day, nanosecond, time.OffsetSeconds, zone);
    }

    private static object ConvertTemporal(object value) => value switch
    {
        BoltDate date => new CypherDate(date.EpochDay),
        BoltLocalTime time => new CypherLocalTime(time.NanosecondOfDay),
        BoltTime time => new CypherTime(time.NanosecondOfDay, time.OffsetSeconds),
        BoltLocalDateTime time => Convert(time),
        BoltDateTime time => Convert(time, null),
        BoltZonedDateTime time => Convert(new BoltDateTime(time.EpochSecond, time.Nanosecond, 0), time.ZoneId),
        BoltDuration length => Convert(length),
        BoltPoint point => new CypherPoint(point.Srid, point.X, point.Y, point.Z),
        _ => throw new ArgumentException($"A value of type {value.GetType()} is none of Bolt's.", nameof(value)),
    };
}
