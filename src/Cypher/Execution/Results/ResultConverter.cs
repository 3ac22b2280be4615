using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Results;

/// <summary>Turns the engine's values into those of results.</summary>
internal static class ResultConverter
{
    private const long FirstDay = -719162;
    private const long LastDay = 2932896;
    private const int NanosecondsPerTick = 100;
    private const int SecondsPerMinute = 60;

    public static object?[] Convert(ExecutionState state, Value[] row)
    {
        var result = new object?[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            result[i] = Convert(state, row[i]);
        }

        return result;
    }

    public static object? Convert(ExecutionState state, Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInteger,
        ValueKind.Float => value.AsFloat,
        ValueKind.String => value.AsString,
        ValueKind.List => Array.ConvertAll(value.AsList.Items.ToArray(), item => Convert(state, item)),
        ValueKind.Map => ConvertMap(state, value.AsMap),
        ValueKind.Node => ConvertNode(state, value.EntityId),
        ValueKind.Relationship => ConvertRelationship(state, value),
        ValueKind.Path => new CypherPath(
            Array.ConvertAll(value.AsPath.Nodes.ToArray(), node => ConvertNode(state, node.EntityId)),
            Array.ConvertAll(value.AsPath.Relationships.ToArray(), step => ConvertRelationship(state, step))),
        _ => ConvertTemporal(value),
    };

    private static object ConvertTemporal(Value value) => value.Kind switch
    {
        ValueKind.Date => ConvertDate(value.AsEpochDay),
        ValueKind.LocalTime => ConvertLocalTime(value.AsNanosecondOfDay),
        ValueKind.Time => new CypherTime(value.AsTime.NanosecondOfDay, value.AsTime.OffsetSeconds),
        ValueKind.LocalDateTime => ConvertLocalDateTime(value.AsLocalDateTime),
        ValueKind.DateTime => ConvertDateTime(value.AsDateTime),
        ValueKind.Duration => Convert(value.AsDuration),
        ValueKind.Point => Convert(value.AsPoint),
        _ => ValueText.ToPlainText(value)!,
    };

    private static object ConvertDate(long day) => day is >= FirstDay and <= LastDay
        ? DateOnly.FromDayNumber((int)(day - FirstDay))
        : new CypherDate(day);

    private static object ConvertLocalTime(long nanosecondOfDay) => IsInTicks(nanosecondOfDay)
        ? new TimeOnly(nanosecondOfDay / NanosecondsPerTick)
        : new CypherLocalTime(nanosecondOfDay);

    private static object ConvertLocalDateTime(LocalDateTime value) => IsInTicks(value)
        ? ToDateTime(value)
        : new CypherLocalDateTime(value.EpochDay, value.NanosecondOfDay);

    private static object ConvertDateTime(ZonedDateTime value) =>
        value.ZoneId is null && value.OffsetSeconds % SecondsPerMinute == 0 && IsInTicks(value.Local)
            ? new DateTimeOffset(ToDateTime(value.Local), TimeSpan.FromSeconds(value.OffsetSeconds))
            : new CypherDateTime(value.Local.EpochDay, value.Local.NanosecondOfDay, value.OffsetSeconds, value.ZoneId);

    private static CypherDuration Convert(Duration value) =>
        new(value.Months, value.Days, value.Seconds, value.Nanoseconds);

    private static CypherPoint Convert(PointValue value) => new(value.Srid, value.X, value.Y, value.Z);

    private static bool IsInTicks(long nanoseconds) => nanoseconds % NanosecondsPerTick == 0;

    // A day short of the ends, so that an offset cannot lead outside.
    private static bool IsInTicks(LocalDateTime value) =>
        value.EpochDay is > FirstDay and < LastDay && IsInTicks(value.NanosecondOfDay);

    private static DateTime ToDateTime(LocalDateTime value) => DateOnly
        .FromDayNumber((int)(value.EpochDay - FirstDay))
        .ToDateTime(new TimeOnly(value.NanosecondOfDay / NanosecondsPerTick));

    private static Dictionary<string, object?> ConvertMap(ExecutionState state, MapValue map)
    {
        var result = new Dictionary<string, object?>(map.Count, StringComparer.Ordinal);
        for (var i = 0; i < map.Count; i++)
        {
            result[map.Keys[i]] = Convert(state, map.Values[i]);
        }

        return result;
    }

    private static CypherNode ConvertNode(ExecutionState state, long id)
    {
        // A node deleted by the query itself has nothing left to show but its number.
        var record = state.Store.FindNode(id);
        string[] labels = record is null
            ? []
            : Array.ConvertAll(NodeRecord.Labels(record), label => state.Store.Tokens.Name(TokenKind.Label, label));
        return new CypherNode(
            id, EntityIds.OfNode(id), labels, ConvertProperties(state, record is null ? [] : NodeRecord.Properties(record)));
    }

    private static CypherRelationship ConvertRelationship(ExecutionState state, Value value)
    {
        var id = value.EntityId;
        var record = state.Store.FindRelationship(id);
        var (_, start, end) = record is null ? (0, -1, -1) : RelationshipRecord.Ends(record);
        return new CypherRelationship(
            id,
            EntityIds.OfRelationship(id),
            state.Store.Tokens.Name(TokenKind.RelationshipType, value.RelationshipTypeId),
            start,
            EntityIds.OfNode(start),
            end,
            EntityIds.OfNode(end),
            ConvertProperties(state, record is null ? [] : RelationshipRecord.Properties(record)));
    }

    private static Dictionary<string, object?> ConvertProperties(ExecutionState state, ReadOnlySpan<byte> properties) =>
        ConvertMap(state, Access.ToMap(state.Store, PropertyCodec.ReadAll(properties, state.Store.Session.Strings)));
}
