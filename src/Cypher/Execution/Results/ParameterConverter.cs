using System.Collections;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Results;

/// <summary>Turns parameters into the engine's values.</summary>
internal sealed class ParameterConverter
{
    private const long FirstDay = -719162;

    private readonly string _name;

    /// <summary>The keys of the last map: rows of a list have the same ones, and share them.</summary>
    private string[] _keys = [];

    private ParameterConverter(string name) => _name = name;

    public static Dictionary<string, Value> Convert(IReadOnlyDictionary<string, object?> parameters)
    {
        var result = new Dictionary<string, Value>(parameters.Count, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            result[name] = new ParameterConverter(name).Convert(value, 0);
        }

        return result;
    }

    private Value Convert(object? value, int depth) => value switch
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
        CypherDate date => Value.Date(Calendar.CheckDay(date.EpochDay)),
        CypherLocalTime time => Value.LocalTime(time.NanosecondOfDay),
        CypherLocalDateTime moment => Value.LocalDateTime(LocalDateTime.FromEpoch(moment.EpochSecond, moment.Nanosecond)),
        CypherDateTime moment => Value.DateTime(ZonedDateTime.FromEpoch(
            moment.EpochSecond,
            moment.Nanosecond,
            moment.ZoneId is null ? Values.TimeZone.OfOffset(moment.OffsetSeconds) : Values.TimeZone.Find(moment.ZoneId))),
        CypherTime time => Value.Time(new(time.NanosecondOfDay, time.OffsetSeconds)),
        CypherDuration length => Value.Duration(Duration.Of(length.Months, length.Days, length.Seconds, length.Nanoseconds)),
        CypherPoint point => Value.Point(new(point.Srid, point.X, point.Y, point.Z)),
        CypherNode node => Value.Node(node.Id),
        IReadOnlyDictionary<string, object?> map => ConvertMap(map, map.Count, depth),
        IDictionary<string, object?> map => ConvertMap(map, map.Count, depth),
        IDictionary map => ConvertMap(
            map.Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, entry.Value)), map.Count, depth),
        IEnumerable list => Value.List(list.Cast<object?>().Select(item => Convert(item, depth + 1)).ToArray()),
        Value own => own,
        _ => throw Failure.InvalidArgument(
            "InvalidArgumentType", $"The parameter '{_name}' has the type {value.GetType().Name}, which is no Cypher value."),
    };

    private Value ConvertMap(IEnumerable<KeyValuePair<string, object?>> entries, int count, int depth)
    {
        var shared = _keys.Length == count;
        var keys = shared ? _keys : new string[count];
        var values = new Value[count];
        var i = 0;
        foreach (var (key, value) in entries)
        {
            if (!ReferenceEquals(keys[i], key))
            {
                if (shared)
                {
                    keys = [.. keys];
                    shared = false;
                }

                keys[i] = key;
            }

            values[i++] = Convert(value, depth + 1);
        }

        _keys = keys;
        return Value.Map(new MapValue(keys, values));
    }

    private static LocalDateTime ToLocal(DateTime moment) => new(
        DateOnly.FromDateTime(moment).DayNumber + FirstDay, moment.TimeOfDay.Ticks * 100);
}
