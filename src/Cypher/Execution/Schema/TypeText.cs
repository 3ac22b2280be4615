using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Execution.Schema;

/// <summary>Types as they are written.</summary>
internal static class TypeText
{
    public static string Describe(TypeExpression type) => type switch
    {
        UnionType union => string.Join(" | ", union.Alternatives.Select(Describe)),
        ListType list => $"LIST<{Describe(list.Element)}>{Suffix(list.NotNull)}",
        NamedType named => Name(named.Kind) + Suffix(named.NotNull),
        _ => type.ToString(),
    };

    private static string Suffix(bool notNull) => notNull ? " NOT NULL" : "";

    private static string Name(TypeKind kind) => kind switch
    {
        TypeKind.LocalTime => "LOCAL TIME",
        TypeKind.ZonedTime => "ZONED TIME",
        TypeKind.LocalDateTime => "LOCAL DATETIME",
        TypeKind.ZonedDateTime => "ZONED DATETIME",
        TypeKind.PropertyValue => "PROPERTY VALUE",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
