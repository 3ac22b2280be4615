namespace ActorGraph.Cypher.Binding;

/// <summary>Names of types as signatures and constraints write them: INTEGER | FLOAT, LIST&lt;STRING&gt;.</summary>
internal static class CypherTypeNames
{
    private static readonly (ValueKinds Kinds, string Name)[] Names =
    [
        (ValueKinds.Boolean, "BOOLEAN"),
        (ValueKinds.Integer, "INTEGER"),
        (ValueKinds.Float, "FLOAT"),
        (ValueKinds.String, "STRING"),
        (ValueKinds.Map, "MAP"),
        (ValueKinds.Node, "NODE"),
        (ValueKinds.Relationship, "RELATIONSHIP"),
        (ValueKinds.Path, "PATH"),
        (ValueKinds.Date, "DATE"),
        (ValueKinds.ZonedTime, "ZONED TIME"),
        (ValueKinds.LocalTime, "LOCAL TIME"),
        (ValueKinds.ZonedDateTime, "ZONED DATETIME"),
        (ValueKinds.LocalDateTime, "LOCAL DATETIME"),
        (ValueKinds.Duration, "DURATION"),
        (ValueKinds.Point, "POINT"),
    ];

    /// <summary>The name of a type.</summary>
    public static string Describe(StaticType type)
    {
        if (type.Kinds == ValueKinds.Any)
        {
            return "ANY";
        }

        var names = Names.Where(name => type.Kinds.HasFlag(name.Kinds)).Select(name => name.Name).ToList();
        if (type.Kinds.HasFlag(ValueKinds.List))
        {
            names.Add($"LIST<{Describe(type.ElementOrAny)}>");
        }

        return names.Count == 0 ? "NULL" : string.Join(" | ", names);
    }
}
