namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>
/// A pattern as an expression: (a)-->(b) is a predicate, shortestPath(...) and allShortestPaths(...) give paths.
/// </summary>
/// <param name="Path">The pattern, without a name.</param>
internal sealed record PatternExpression(PathPattern Path) : Expression;
