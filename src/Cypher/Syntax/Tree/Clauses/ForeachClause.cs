namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>FOREACH (variable IN list | updates).</summary>
/// <param name="Variable">Name of each element in turn.</param>
/// <param name="List">The list.</param>
/// <param name="Updates">Updating clauses.</param>
internal sealed record ForeachClause(Identifier Variable, Expression List, SyntaxList<Clause> Updates) : Clause;
