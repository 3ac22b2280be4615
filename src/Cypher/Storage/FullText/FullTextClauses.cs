namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Several queries, each required, excluded or welcome.</summary>
/// <param name="Clauses">The queries.</param>
internal sealed record FullTextClauses(IReadOnlyList<FullTextClause> Clauses) : FullTextQuery;
