namespace ActorGraph.Cypher.Values;

/// <summary>
/// Orderability: a total order over all values, which ORDER BY, min and max use. Unlike comparison it never gives null.
/// </summary>
internal sealed class ValueOrder : IComparer<Value>
{
    public static readonly ValueOrder Instance = new();

    public int Compare(Value x, Value y) => CompareValues(x, y);

    public static int CompareValues(Value left, Value right)
    {
        var leftKind = left.Kind;
        var rightKind = right.Kind;
        var order = Rank(leftKind).CompareTo(Rank(rightKind));
        if (order != 0)
        {
            return order;
        }

        return leftKind switch
        {
            ValueKind.Null => 0,
            ValueKind.Boolean => left.AsBoolean.CompareTo(right.AsBoolean),
            ValueKind.Integer or ValueKind.Float => CompareNumbers(left, right),
            ValueKind.String => CodePointOrder.Compare(left.AsString, right.AsString),
            ValueKind.List => CompareLists(left.AsList.Items, right.AsList.Items),
            ValueKind.Map => CompareMaps(left.AsMap, right.AsMap),
            ValueKind.Node or ValueKind.Relationship => left.EntityId.CompareTo(right.EntityId),
            ValueKind.Path => ComparePaths(left.AsPath, right.AsPath),
            ValueKind.Date => left.AsEpochDay.CompareTo(right.AsEpochDay),
            ValueKind.LocalTime => left.AsNanosecondOfDay.CompareTo(right.AsNanosecondOfDay),
            ValueKind.Time => left.AsTime.CompareTo(right.AsTime),
            ValueKind.LocalDateTime => left.AsLocalDateTime.CompareTo(right.AsLocalDateTime),
            ValueKind.DateTime => left.AsDateTime.CompareTo(right.AsDateTime),
            ValueKind.Duration => CompareDurations(left.AsDuration, right.AsDuration),
            _ => ComparePoints(left.AsPoint, right.AsPoint),
        };
    }

    /// <summary>Numbers by size, exactly between integers and floats; NaN after all others.</summary>
    public static int CompareNumbers(Value left, Value right)
    {
        if (left.IsInteger)
        {
            return right.IsInteger
                ? left.AsInteger.CompareTo(right.AsInteger)
                : -CompareFloatToInteger(right.AsFloat, left.AsInteger);
        }

        if (right.IsInteger)
        {
            return CompareFloatToInteger(left.AsFloat, right.AsInteger);
        }

        var a = left.AsFloat;
        var b = right.AsFloat;
        return double.IsNaN(a) ? (double.IsNaN(b) ? 0 : 1)
            : double.IsNaN(b) ? -1
            : a < b ? -1
            : a > b ? 1
            : 0;
    }

    private static int CompareFloatToInteger(double left, long right)
    {
        if (double.IsNaN(left) || left >= 9223372036854775808.0)
        {
            return 1;
        }

        if (left < -9223372036854775808.0)
        {
            return -1;
        }

        var whole = (long)left;
        return whole != right ? whole.CompareTo(right) : (left - Math.Truncate(left)).CompareTo(0.0);
    }

    private static int CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        var count = Math.Min(left.Length, right.Length);
        for (var i = 0; i < count; i++)
        {
            var order = CompareValues(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int CompareMaps(MapValue left, MapValue right)
    {
        var order = left.Count.CompareTo(right.Count);
        if (order != 0)
        {
            return order;
        }

        var leftKeys = SortedKeys(left);
        var rightKeys = SortedKeys(right);
        for (var i = 0; i < leftKeys.Length; i++)
        {
            order = CodePointOrder.Compare(leftKeys[i], rightKeys[i]);
            if (order != 0)
            {
                return order;
            }
        }

        foreach (var key in leftKeys)
        {
            order = CompareValues(left.Get(key), right.Get(key));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static string[] SortedKeys(MapValue map)
    {
        var keys = map.Keys.ToArray();
        Array.Sort(keys, CodePointOrder.Compare);
        return keys;
    }

    private static int ComparePaths(PathValue left, PathValue right)
    {
        var order = CompareLists(left.Nodes[..1], right.Nodes[..1]);
        var count = Math.Min(left.Length, right.Length);
        for (var i = 0; order == 0 && i < count; i++)
        {
            order = CompareValues(left.Relationships[i], right.Relationships[i]);
            order = order != 0 ? order : CompareValues(left.Nodes[i + 1], right.Nodes[i + 1]);
        }

        return order != 0 ? order : left.Length.CompareTo(right.Length);
    }

    private static int CompareDurations(Duration left, Duration right)
    {
        var order = left.AverageSeconds.CompareTo(right.AverageSeconds);
        order = order != 0 ? order : left.Months.CompareTo(right.Months);
        return order != 0 ? order : left.Days.CompareTo(right.Days);
    }

    private static int ComparePoints(PointValue left, PointValue right)
    {
        var order = left.Srid.CompareTo(right.Srid);
        order = order != 0 ? order : left.X.CompareTo(right.X);
        order = order != 0 ? order : left.Y.CompareTo(right.Y);
        return order != 0 ? order : Nullable.Compare(left.Z, right.Z);
    }

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Point => 5,
        ValueKind.DateTime => 6,
        ValueKind.LocalDateTime => 7,
        ValueKind.Date => 8,
        ValueKind.Time => 9,
        ValueKind.LocalTime => 10,
        ValueKind.Duration => 11,
        ValueKind.String => 12,
        ValueKind.Boolean => 13,
        ValueKind.Integer or ValueKind.Float => 14,
        _ => 15,
    };
}
