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
        ValueKind.Duration or ValueKind.Point or ValueKind.Time => ConvertCompound(value),
        _ => state.TemporalForm == CypherTemporalForm.Exact ? ConvertExactly(value) : ConvertTemporal(value),
    };

    private static object ConvertCompound(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Time:
                return new CypherTime(value.AsTime.NanosecondOfDay, value.AsTime.OffsetSeconds);
            case ValueKind.Duration:
                var length = value.AsDuration;
                return new CypherDuration(length.Months, length.Days, length.Seconds, length.Nanoseconds);
            default:
                var point = value.AsPoint;
                return new CypherPoint(point.Srid, point.X, point.Y, point.Z);
        }
    }

    private static object ConvertExactly(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                return new CypherDate(value.AsEpochDay);
            case ValueKind.LocalTime:
                return new CypherLocalTime(value.AsNanosecondOfDay);
            case ValueKind.LocalDateTime:
                return new CypherLocalDateTime(value.AsLocalDateTime.EpochSecond, value.AsLocalDateTime.Nanosecond);
            default:
                var moment = value.AsDateTime;
                return new CypherDateTime(moment.EpochSecond, moment.Local.Nanosecond, moment.OffsetSeconds, moment.ZoneId);
        }
    }

    private static object ConvertTemporal(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date when value.AsEpochDay is >= FirstDay and <= LastDay:
                return DateOnly.FromDayNumber((int)(value.AsEpochDay - FirstDay));
            case ValueKind.LocalTime:
                return new TimeOnly(value.AsNanosecondOfDay / 100);
            case ValueKind.LocalDateTime when IsWithin(value.AsLocalDateTime):
                return ToDateTime(value.AsLocalDateTime);
            case ValueKind.DateTime when IsWithin(value.AsDateTime.Local) && value.AsDateTime.OffsetSeconds % 60 == 0:
                var moment = value.AsDateTime;
                return new DateTimeOffset(ToDateTime(moment.Local), TimeSpan.FromSeconds(moment.OffsetSeconds));
            default:
                return ValueText.ToPlainText(value)!;
        }
    }

    // A day short of the ends, so that an offset cannot lead outside.
    private static bool IsWithin(LocalDateTime value) => value.EpochDay is > FirstDay and < LastDay;

    private static DateTime ToDateTime(LocalDateTime value) =>
        DateOnly.FromDayNumber((int)(value.EpochDay - FirstDay)).ToDateTime(new TimeOnly(value.NanosecondOfDay / 100));

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
