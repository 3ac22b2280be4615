namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[path = pattern WHERE predicate | projection].</summary>
/// <param name="Path">The pattern, with the path's name if it has one.</param>
/// <param name="Where">Filter, or null.</param>
/// <param name="Projection">What each match becomes.</param>
internal sealed record PatternComprehension(PathPattern Path, Expression? Where, Expression Projection) : Expression;
