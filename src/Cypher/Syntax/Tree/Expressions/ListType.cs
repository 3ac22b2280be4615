namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>LIST&lt;element&gt;.</summary>
/// <param name="Element">Type of the elements.</param>
/// <param name="NotNull">Whether null is excluded.</param>
internal sealed record ListType(TypeExpression Element, bool NotNull) : TypeExpression;
