using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage;

/// <summary>The types that a property type constraint names.</summary>
internal static class PropertyTypes
{
    /// <summary>Whether a value is of one of the types, written as "STRING" or "INTEGER | FLOAT" or "LIST&lt;STRING NOT NULL&gt;".</summary>
    public static bool Allows(string types, Value value) =>
        types.Split('|', StringSplitOptions.TrimEntries).Any(type => AllowsOne(type, value));

    private static bool AllowsOne(string type, Value value)
    {
        if (type.StartsWith("LIST<", StringComparison.Ordinal))
        {
            var inner = type[5..^1].Replace(" NOT NULL", "", StringComparison.Ordinal);
            return value.IsList && value.AsList.Items.ToArray().All(item => AllowsOne(inner, item));
        }

        return value.Kind == type switch
        {
            "BOOLEAN" => ValueKind.Boolean,
            "STRING" => ValueKind.String,
            "INTEGER" => ValueKind.Integer,
            "FLOAT" => ValueKind.Float,
            "DATE" => ValueKind.Date,
            "LOCAL TIME" => ValueKind.LocalTime,
            "ZONED TIME" => ValueKind.Time,
            "LOCAL DATETIME" => ValueKind.LocalDateTime,
            "ZONED DATETIME" => ValueKind.DateTime,
            "DURATION" => ValueKind.Duration,
            "POINT" => ValueKind.Point,
            _ => ValueKind.Null,
        };
    }
}
