namespace ActorGraph.Cypher.Binding;

/// <summary>Names of types in messages.</summary>
internal static class TypeNames
{
    private static readonly (ValueKinds Kinds, string Name)[] Names =
    [
        (ValueKinds.Boolean, "Boolean"),
        (ValueKinds.Number, "Number"),
        (ValueKinds.Integer, "Integer"),
        (ValueKinds.Float, "Float"),
        (ValueKinds.String, "String"),
        (ValueKinds.Map, "Map"),
        (ValueKinds.Node, "Node"),
        (ValueKinds.Relationship, "Relationship"),
        (ValueKinds.Path, "Path"),
        (ValueKinds.Date, "Date"),
        (ValueKinds.ZonedTime, "Time"),
        (ValueKinds.LocalTime, "LocalTime"),
        (ValueKinds.ZonedDateTime, "DateTime"),
        (ValueKinds.LocalDateTime, "LocalDateTime"),
        (ValueKinds.Duration, "Duration"),
        (ValueKinds.Point, "Point"),
    ];

    /// <summary>Names all kinds of a type, joined by "or".</summary>
    public static string Describe(StaticType type)
    {
        if (type.Kinds == ValueKinds.Any)
        {
            return "Any";
        }

        if (type.Kinds == ValueKinds.None)
        {
            return "Null";
        }

        var names = new List<string>();
        var left = type.Kinds;
        foreach (var (kinds, name) in Names)
        {
            if ((left & kinds) == kinds)
            {
                names.Add(name);
                left &= ~kinds;
            }
        }

        if (left.HasFlag(ValueKinds.List))
        {
            names.Add($"List<{Describe(type.ElementOrAny)}>");
        }

        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }
}
