namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>subject.key.</summary>
/// <param name="Subject">A node, relationship, map, point, date, time or duration.</param>
/// <param name="Key">Name of the property.</param>
internal sealed record PropertyExpression(Expression Subject, Identifier Key) : Expression;
