using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>The words that name types, with their synonyms.</summary>
internal static class TypeWords
{
    /// <summary>Words and what they name; of two that start alike the longer comes first.</summary>
    public static readonly (string[] Words, TypeKind Kind)[] All =
    [
        (["TIMESTAMP", "WITHOUT", "TIME", "ZONE"], TypeKind.LocalDateTime),
        (["TIMESTAMP", "WITH", "TIME", "ZONE"], TypeKind.ZonedDateTime),
        (["TIMESTAMP", "WITHOUT", "TIMEZONE"], TypeKind.LocalDateTime),
        (["TIMESTAMP", "WITH", "TIMEZONE"], TypeKind.ZonedDateTime),
        (["TIME", "WITHOUT", "TIME", "ZONE"], TypeKind.LocalTime),
        (["TIME", "WITH", "TIME", "ZONE"], TypeKind.ZonedTime),
        (["TIME", "WITHOUT", "TIMEZONE"], TypeKind.LocalTime),
        (["TIME", "WITH", "TIMEZONE"], TypeKind.ZonedTime),
        (["LOCAL", "DATETIME"], TypeKind.LocalDateTime),
        (["ZONED", "DATETIME"], TypeKind.ZonedDateTime),
        (["LOCAL", "TIME"], TypeKind.LocalTime),
        (["ZONED", "TIME"], TypeKind.ZonedTime),
        (["PROPERTY", "VALUE"], TypeKind.PropertyValue),
        (["ANY", "PROPERTY", "VALUE"], TypeKind.PropertyValue),
        (["ANY", "NODE"], TypeKind.Node),
        (["ANY", "RELATIONSHIP"], TypeKind.Relationship),
        (["ANY", "VERTEX"], TypeKind.Node),
        (["ANY", "EDGE"], TypeKind.Relationship),
        (["ANY", "MAP"], TypeKind.Map),
        (["ANY", "VALUE"], TypeKind.Any),
        (["ANY"], TypeKind.Any),
        (["SIGNED", "INTEGER"], TypeKind.Integer),
        (["NOTHING"], TypeKind.Nothing),
        (["NULL"], TypeKind.Null),
        (["BOOLEAN"], TypeKind.Boolean),
        (["BOOL"], TypeKind.Boolean),
        (["STRING"], TypeKind.String),
        (["VARCHAR"], TypeKind.String),
        (["INTEGER"], TypeKind.Integer),
        (["INT"], TypeKind.Integer),
        (["FLOAT"], TypeKind.Float),
        (["DATE"], TypeKind.Date),
        (["DURATION"], TypeKind.Duration),
        (["POINT"], TypeKind.Point),
        (["NODE"], TypeKind.Node),
        (["VERTEX"], TypeKind.Node),
        (["RELATIONSHIP"], TypeKind.Relationship),
        (["EDGE"], TypeKind.Relationship),
        (["MAP"], TypeKind.Map),
        (["PATH"], TypeKind.Path),
    ];
}
