namespace ActorGraph.Cypher.Values;

/// <summary>Equality and comparison as the operators give them: true, false, or null for unknown.</summary>
internal static class ValueComparison
{
    /// <summary><c>left = right</c>.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return NumbersEqual(left, right);
        }

        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return false;
        }

        return kind switch
        {
            ValueKind.String => string.Equals(left.AsString, right.AsString, StringComparison.Ordinal),
            ValueKind.List => ListsEqual(left.AsList.Items, right.AsList.Items),
            ValueKind.Map => MapsEqual(left.AsMap, right.AsMap),
            ValueKind.Node or ValueKind.Relationship => left.EntityId == right.EntityId,
            ValueKind.Path => ValueOrder.CompareValues(left, right) == 0,
            ValueKind.Time => left.AsTime == right.AsTime,
            ValueKind.LocalDateTime => left.AsLocalDateTime == right.AsLocalDateTime,
            ValueKind.DateTime => left.AsDateTime == right.AsDateTime,
            ValueKind.Duration => left.AsDuration == right.AsDuration,
            ValueKind.Point => left.AsPoint == right.AsPoint,
            _ => left.IsIdenticalTo(right),
        };
    }

    /// <summary>The order of two values of one type; null when they cannot be compared.</summary>
    public static int? Compare(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            var isNotANumber = left.IsNotANumber || right.IsNotANumber;
            return isNotANumber ? null : ValueOrder.CompareNumbers(left, right);
        }

        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return null;
        }

        return kind switch
        {
            ValueKind.String or ValueKind.Boolean or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time
                or ValueKind.LocalDateTime or ValueKind.DateTime => ValueOrder.CompareValues(left, right),
            ValueKind.List => CompareLists(left.AsList.Items, right.AsList.Items),
            ValueKind.Map => CompareMaps(left.AsMap, right.AsMap),
            _ => null,
        };
    }

    /// <summary>Comparing NaN gives false where comparing values of different types gives null.</summary>
    public static bool IsComparedAsFalse(Value left, Value right) =>
        left.IsNumber && right.IsNumber
        && (left.IsNotANumber || right.IsNotANumber);

    private static bool NumbersEqual(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return left.AsInteger == right.AsInteger;
        }

        return left.IsFloat && right.IsFloat
            ? left.AsFloat == right.AsFloat
            : !IsComparedAsFalse(left, right) && ValueOrder.CompareNumbers(left, right) == 0;
    }

    private static bool? ListsEqual(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.Length; i++)
        {
            var equal = AreEqual(left[i], right[i]);
            if (equal == false)
            {
                return false;
            }

            result = equal is null ? null : result;
        }

        return result;
    }

    private static bool? MapsEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.Count; i++)
        {
            if (!right.TryGet(left.Keys[i], out var other))
            {
                return false;
            }

            var equal = AreEqual(left.Values[i], other);
            if (equal == false)
            {
                return false;
            }

            result = equal is null ? null : result;
        }

        return result;
    }

    private static int? CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        var count = Math.Min(left.Length, right.Length);
        for (var i = 0; i < count; i++)
        {
            if (AreEqual(left[i], right[i]) is not { } equal)
            {
                return null;
            }

            if (!equal)
            {
                return Compare(left[i], right[i]);
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The map with fewer entries first, then by keys, then by the first values that differ.</summary>
    private static int? CompareMaps(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        var leftKeys = left.Keys.ToArray().Order(StringComparer.Ordinal).ToArray();
        var rightKeys = right.Keys.ToArray().Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < leftKeys.Length; i++)
        {
            var order = CodePointOrder.Compare(leftKeys[i], rightKeys[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return CompareLists(
            Array.ConvertAll(leftKeys, left.Get), Array.ConvertAll(rightKeys, right.Get));
    }
}
