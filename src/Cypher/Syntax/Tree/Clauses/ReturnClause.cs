namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>RETURN projection.</summary>
/// <param name="Projection">What the query gives.</param>
internal sealed record ReturnClause(Projection Projection) : Clause;
