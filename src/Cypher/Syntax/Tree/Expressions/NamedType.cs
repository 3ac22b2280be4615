namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>A type that has no element type.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="NotNull">Whether null is excluded.</param>
internal sealed record NamedType(TypeKind Kind, bool NotNull) : TypeExpression;
