using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions;

/// <summary>The types of values by their names in Cypher: "INTEGER NOT NULL", "LIST&lt;STRING NOT NULL&gt; NOT NULL".</summary>
internal static class ValueTypes
{
    public static string Describe(Value value) => value.IsNull ? "NULL" : Name(value) + " NOT NULL";

    private static string Name(Value value) => value.Kind switch
    {
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        ValueKind.List => $"LIST<{Elements(value.AsList)}>",
        var kind => kind.ToString().ToUpperInvariant(),
    };

    /// <summary>The order in which the types of a union are written.</summary>
    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => 0,
        ValueKind.String => 1,
        ValueKind.Integer => 2,
        ValueKind.Float => 3,
        ValueKind.Date => 4,
        ValueKind.LocalTime => 5,
        ValueKind.Time => 6,
        ValueKind.LocalDateTime => 7,
        ValueKind.DateTime => 8,
        ValueKind.Duration => 9,
        ValueKind.Point => 10,
        ValueKind.Node => 11,
        ValueKind.Relationship => 12,
        ValueKind.Map => 13,
        ValueKind.List => 14,
        _ => 15,
    };

    private static string Elements(ListValue list)
    {
        var items = list.Items.ToArray();
        var names = items.Where(item => !item.IsNull).OrderBy(item => Rank(item.Kind)).Select(Name).Distinct().ToList();
        if (names.Count == 0)
        {
            return items.Length == 0 ? "NOTHING" : "NULL";
        }

        var suffix = Array.Exists(items, item => item.IsNull) ? "" : " NOT NULL";
        return string.Join(" | ", names.Select(name => name + suffix));
    }
}
