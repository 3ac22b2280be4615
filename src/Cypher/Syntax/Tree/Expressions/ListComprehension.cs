namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[variable IN list WHERE predicate | projection].</summary>
/// <param name="Variable">Name of each element in turn.</param>
/// <param name="List">The list.</param>
/// <param name="Where">Filter, or null.</param>
/// <param name="Projection">What each element becomes, or null for itself.</param>
internal sealed record ListComprehension(
    Identifier Variable, Expression List, Expression? Where, Expression? Projection) : Expression;
