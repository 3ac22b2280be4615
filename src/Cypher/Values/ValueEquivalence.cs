namespace ActorGraph.Cypher.Values;

/// <summary>Equivalence, by which DISTINCT and grouping find equal values: null is equivalent to null and NaN to NaN.</summary>
internal sealed class ValueEquivalence : IEqualityComparer<Value>
{
    public static readonly ValueEquivalence Instance = new();

    public bool Equals(Value x, Value y)
    {
        if (x.IsIdenticalTo(y))
        {
            return true;
        }

        if (x.IsString)
        {
            return y.IsString && string.Equals(x.AsString, y.AsString, StringComparison.Ordinal);
        }

        return ValueOrder.CompareValues(x, y) == 0;
    }

    public int GetHashCode(Value obj) => Hash(obj);

    public static int Hash(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return 0;
            case ValueKind.Integer:
                return value.AsInteger.GetHashCode();
            case ValueKind.Float:
                return HashFloat(value.AsFloat);
            case ValueKind.String:
                return value.AsString.GetHashCode(StringComparison.Ordinal);
            case ValueKind.List:
                return HashAll(value.AsList.Items, 17);
            case ValueKind.Map:
                return HashMap(value.AsMap);
            case ValueKind.Path:
                return HashAll(value.AsPath.Relationships, Hash(value.AsPath.Nodes[0]));
            case ValueKind.Time:
                return value.AsTime.GetHashCode();
            case ValueKind.LocalDateTime:
                return value.AsLocalDateTime.GetHashCode();
            case ValueKind.DateTime:
                return value.AsDateTime.EpochSecond.GetHashCode();
            case ValueKind.Duration:
                return value.AsDuration.AverageSeconds.GetHashCode();
            case ValueKind.Point:
                return value.AsPoint.GetHashCode();
            default:
                return HashCode.Combine(value.Kind, value.EntityId);
        }
    }

    // An integer and a float of the same size are equivalent, so they hash alike.
    private static int HashFloat(double value) =>
        value == Math.Truncate(value) && value is >= long.MinValue and < -(double)long.MinValue
            ? ((long)value).GetHashCode()
            : double.IsNaN(value) ? 1 : value.GetHashCode();

    private static int HashAll(ReadOnlySpan<Value> values, int seed)
    {
        var hash = seed;
        foreach (var value in values)
        {
            hash = HashCode.Combine(hash, Hash(value));
        }

        return hash;
    }

    private static int HashMap(MapValue map)
    {
        // Keys in another order make an equivalent map, so the entries' hashes are added up.
        var hash = map.Count;
        for (var i = 0; i < map.Count; i++)
        {
            hash += HashCode.Combine(map.Keys[i].GetHashCode(StringComparison.Ordinal), Hash(map.Values[i]));
        }

        return hash;
    }
}
