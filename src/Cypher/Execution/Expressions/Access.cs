using ActorGraph.Cypher.Functions.Temporal;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Codecs;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Reading parts of values: properties by name, elements by index, all properties as a map.</summary>
internal static class Access
{
    public static Value Property(ExecutionState state, Value subject, string key)
    {
        switch (subject.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.Map:
                return subject.AsMap.Get(key);
            case ValueKind.Node:
                return state.Store.NodeProperty(subject.EntityId, state.Store.Tokens.Find(TokenKind.PropertyKey, key));
            case ValueKind.Relationship:
                return state.Store.RelationshipProperty(
                    subject.EntityId, state.Store.Tokens.Find(TokenKind.PropertyKey, key));
            case ValueKind.Point:
                return PointComponent(subject.AsPoint, key);
            case >= ValueKind.Date and <= ValueKind.Duration:
                return TemporalComponents.Get(subject, key);
            default:
                throw Failure.WrongType($"access to the property '{key}'", "a Map, Node or Relationship", subject);
        }
    }

    public static Value Element(ExecutionState state, Value subject, Value index)
    {
        if (subject.IsNull || index.IsNull)
        {
            return Value.Null;
        }

        if (subject.IsList)
        {
            if (!index.IsInteger)
            {
                throw Failure.ListAccess(index);
            }

            var list = subject.AsList;
            var position = index.AsInteger < 0 ? index.AsInteger + list.Count : index.AsInteger;
            return position >= 0 && position < list.Count ? list[(int)position] : Value.Null;
        }

        if (subject.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or >= ValueKind.Date)
        {
            return index.IsString ? Property(state, subject, index.AsString) : throw Failure.MapAccess(index);
        }

        throw Failure.WrongType("access by index", "a List, Map, Node or Relationship", subject);
    }

    public static Value Slice(Value subject, Value? from, Value? to)
    {
        if (subject.IsNull || from is { IsNull: true } || to is { IsNull: true })
        {
            return Value.Null;
        }

        // As in Neo4j, what is no list is taken for a list of it alone.
        var list = subject.IsList ? subject.AsList : new ListValue([subject]);
        var start = Bound(from, 0, list.Count);
        var end = Bound(to, list.Count, list.Count);
        return Value.List(list.Slice(start, end));
    }

    /// <summary>All properties of a node, relationship or map.</summary>
    public static MapValue Properties(ExecutionState state, Value subject) => subject.Kind switch
    {
        ValueKind.Map => subject.AsMap,
        ValueKind.Node => ToMap(state.Store, state.Store.NodeProperties(subject.EntityId)),
        ValueKind.Relationship => ToMap(state.Store, state.Store.RelationshipProperties(subject.EntityId)),
        _ => throw Failure.WrongType("properties", "a Map, Node or Relationship", subject),
    };

    public static MapValue ToMap(StoreTransaction store, List<StoredProperty> properties)
    {
        var keys = new string[properties.Count];
        var values = new Value[properties.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = store.Tokens.Name(TokenKind.PropertyKey, properties[i].Key);
            values[i] = properties[i].Value;
        }

        return new MapValue(keys, values);
    }

    private static int Bound(Value? bound, int otherwise, int count)
    {
        if (bound is not { } value)
        {
            return otherwise;
        }

        var index = value.IsInteger ? value.AsInteger : throw Failure.ListAccess(value);
        return (int)Math.Clamp(index < 0 ? index + count : index, 0, count);
    }

    private static Value PointComponent(PointValue point, string key) => key switch
    {
        "x" => point.X,
        "y" => point.Y,
        "z" when point.Z is { } z => z,
        "longitude" when point.IsGeographic => point.X,
        "latitude" when point.IsGeographic => point.Y,
        "height" when point is { IsGeographic: true, Z: { } height } => height,
        "srid" => (long)point.Srid,
        "crs" => point.SystemName,
        _ => throw Failure.InvalidArgument(
            "InvalidArgumentValue", $"A point in the system {point.SystemName} has no field '{key}'."),
    };
}
