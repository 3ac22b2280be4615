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

    private static string Elements(ListValue list)
    {
        var items = list.Items.ToArray();
        var names = items.Where(item => !item.IsNull).Select(Name).Distinct().Order(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return items.Length == 0 ? "NOTHING" : "NULL";
        }

        var suffix = Array.Exists(items, item => item.IsNull) ? "" : " NOT NULL";
        return string.Join(" | ", names.Select(name => name + suffix));
    }
}
