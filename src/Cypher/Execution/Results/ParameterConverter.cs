using System.Collections;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Results;

/// <summary>Turns parameters into the engine's values.</summary>
internal static class ParameterConverter
{
    private const long FirstDay = -719162;

    public static Dictionary<string, Value> Convert(IReadOnlyDictionary<string, object?> parameters)
    {
        var result = new Dictionary<string, Value>(parameters.Count, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            result[name] = Convert(name, value, 0);
        }

        return result;
    }

    private static Value Convert(string name, object? value, int depth) => value switch
    {
        _ when depth > Extent.MostDepth => throw Failure.NestedTooDeep(Extent.MostDepth),
        null => Value.Null,
        bool boolean => boolean,
        long integer => integer,
        int integer => (long)integer,
        short integer => (long)integer,
        byte integer => (long)integer,
        uint integer => (long)integer,
        double number => number,
        float number => (double)number,
        string text => text,
        DateOnly date => Value.Date(date.DayNumber + FirstDay),
        TimeOnly time => Value.LocalTime(time.Ticks * 100),
        DateTime { Kind: DateTimeKind.Utc } moment => Value.DateTime(new(ToLocal(moment), 0, null)),
        DateTime moment => Value.LocalDateTime(ToLocal(moment)),
        DateTimeOffset moment => Value.DateTime(
            new(ToLocal(moment.DateTime), (int)moment.Offset.TotalSeconds, null)),
        CypherTime time => Value.Time(new(time.NanosecondOfDay, time.OffsetSeconds)),
        CypherDuration length => Value.Duration(Duration.Of(length.Months, length.Days, length.Seconds, length.Nanoseconds)),
        CypherPoint point => Value.Point(new(point.Srid, point.X, point.Y, point.Z)),
        CypherNode node => Value.Node(node.Id),
        IEnumerable<KeyValuePair<string, object?>> map => Value.Map(MapValue.From(
            map.Select(entry => KeyValuePair.Create(entry.Key, Convert(name, entry.Value, depth + 1))))),
        IDictionary map => Value.Map(MapValue.From(map.Cast<DictionaryEntry>().Select(
            entry => KeyValuePair.Create((string)entry.Key, Convert(name, entry.Value, depth + 1))))),
        IEnumerable list => Value.List(list.Cast<object?>().Select(item => Convert(name, item, depth + 1)).ToArray()),
        Value own => own,
        _ => throw Failure.InvalidArgument(
            "InvalidArgumentType", $"The parameter '{name}' has the type {value.GetType().Name}, which is no Cypher value."),
    };

    private static LocalDateTime ToLocal(DateTime moment) => new(
        DateOnly.FromDateTime(moment).DayNumber + FirstDay, moment.TimeOfDay.Ticks * 100);
}
