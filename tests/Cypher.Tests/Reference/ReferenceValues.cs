using System.Globalization;

namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>
/// Equality, comparison and order of values, for the few kinds that small graphs have: null, booleans, numbers, text,
/// lists, and what graphs are made of.
/// </summary>
internal static class ReferenceValues
{
    /// <summary>Equality with null for "unknown".</summary>
    public static bool? AreEqual(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (left is not List<object?> first || right is not List<object?> second)
        {
            return Text(left) == Text(right);
        }

        if (first.Count != second.Count)
        {
            return false;
        }

        var pairs = first.Zip(second, AreEqual).ToList();
        return pairs.Contains(false) ? false : pairs.Contains(null) ? null : true;
    }

    /// <summary>Less than zero, zero, more than zero; null where the two cannot be compared.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (long or double, long or double) => Number(left).CompareTo(Number(right)),
        (string a, string b) => string.CompareOrdinal(a, b),
        (bool a, bool b) => a.CompareTo(b),
        (List<object?> a, List<object?> b) => CompareLists(a, b),
        _ => null,
    };

    /// <summary>The order of ORDER BY, min and max, which holds between all values.</summary>
    public static int Order(object? left, object? right)
    {
        var rank = Rank(left).CompareTo(Rank(right));
        return rank != 0 ? rank : (left, right) switch
        {
            (null, null) => 0,
            (SmallNode a, SmallNode b) => a.Number.CompareTo(b.Number),
            (SmallRelationship a, SmallRelationship b) => a.Number.CompareTo(b.Number),
            (List<object?> a, List<object?> b) => OrderLists(a, b),
            _ => Compare(left, right) ?? throw new NotSupportedException("an order of " + Text(left)),
        };
    }

    /// <summary>The same text for values that count as the same in results, groups and DISTINCT: 1 and 1.0 do.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => $"'{text}'",
        SmallNode node => $"(#{node.Number})",
        SmallRelationship relationship => $"[#{relationship.Number}]",
        SmallPath path => $"<{string.Join(' ', path.Nodes.Select(Text))} {string.Join(' ', path.Relationships.Select(Text))}>",
        CypherNode node => $"(#{node.Properties["k"]})",
        CypherRelationship relationship => $"[#{relationship.Properties["k"]}]",
        CypherPath path => $"<{string.Join(' ', path.Nodes.Select(Text))} {string.Join(' ', path.Relationships.Select(Text))}>",
        IEnumerable<object?> list => $"[{string.Join(", ", list.Select(Text))}]",
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    public static double Number(object? value) => value is long whole ? whole : (double)value!;

    private static int? CompareLists(List<object?> left, List<object?> right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int OrderLists(List<object?> left, List<object?> right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var order = Order(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int Rank(object? value) => value switch
    {
        SmallNode => 1,
        SmallRelationship => 2,
        List<object?> => 3,
        string => 5,
        bool => 6,
        long or double => 7,
        null => 9,
        _ => throw new NotSupportedException("an order of " + Text(value)),
    };
}
