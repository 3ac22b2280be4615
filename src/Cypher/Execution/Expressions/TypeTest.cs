using ActorGraph.Cypher.Execution.Writing;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>Whether a value is of a type as written in a query.</summary>
internal static class TypeTest
{
    public static bool Matches(Value value, TypeExpression type) => type switch
    {
        UnionType union => union.Alternatives.Any(alternative => Matches(value, alternative)),
        ListType list => value.IsNull
            ? !list.NotNull
            : value.IsList && value.AsList.Items.ToArray().All(item => Matches(item, list.Element)),
        NamedType named => value.IsNull
            ? !named.NotNull && named.Kind != TypeKind.Nothing
            : MatchesKind(value, named.Kind),
        _ => false,
    };

    private static bool MatchesKind(Value value, TypeKind kind) => kind switch
    {
        TypeKind.Any => true,
        TypeKind.Boolean => value.IsBoolean,
        TypeKind.String => value.IsString,
        TypeKind.Integer => value.IsInteger,
        TypeKind.Float => value.IsFloat,
        TypeKind.Date => value.Kind == ValueKind.Date,
        TypeKind.LocalTime => value.Kind == ValueKind.LocalTime,
        TypeKind.ZonedTime => value.Kind == ValueKind.Time,
        TypeKind.LocalDateTime => value.Kind == ValueKind.LocalDateTime,
        TypeKind.ZonedDateTime => value.Kind == ValueKind.DateTime,
        TypeKind.Duration => value.Kind == ValueKind.Duration,
        TypeKind.Point => value.Kind == ValueKind.Point,
        TypeKind.Node => value.IsNode,
        TypeKind.Relationship => value.IsRelationship,
        TypeKind.Map => value.IsMap,
        TypeKind.Path => value.Kind == ValueKind.Path,
        TypeKind.PropertyValue => EntityWriter.IsStorable(value),
        _ => false,
    };
}
