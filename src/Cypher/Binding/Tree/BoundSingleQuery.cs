using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// Clauses that run one after another, each on the rows that the one before gives; the first has one empty row.
/// </summary>
/// <param name="Clauses">The clauses.</param>
/// <param name="Output">The variables of its RETURN, in column order; empty when there is none.</param>
internal sealed record BoundSingleQuery(SyntaxList<BoundClause> Clauses, SyntaxList<BoundVariable> Output);
