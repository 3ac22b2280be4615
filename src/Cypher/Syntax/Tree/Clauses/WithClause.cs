namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>WITH projection [WHERE ...].</summary>
/// <param name="Projection">What goes on to the next clauses.</param>
/// <param name="Where">Filter of the projected rows, or null.</param>
internal sealed record WithClause(Projection Projection, Expression? Where) : Clause;
