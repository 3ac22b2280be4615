namespace ActorGraph.Cypher.Binding;

/// <summary>shortestPath(...) or allShortestPaths(...) as an expression: a path or null, or a list of paths.</summary>
/// <param name="Pattern">The pattern, with its selector; both ends are bound by the row.</param>
internal sealed record BoundShortestPath(BoundPattern Pattern) : BoundExpression;
