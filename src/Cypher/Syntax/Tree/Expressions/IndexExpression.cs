namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>subject[index]: an element of a list, or a property by a computed name.</summary>
/// <param name="Subject">A list, map, node or relationship.</param>
/// <param name="Index">An integer or a string.</param>
internal sealed record IndexExpression(Expression Subject, Expression Index) : Expression;
