namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>A query within others.</summary>
/// <param name="Occurrence">How it counts.</param>
/// <param name="Query">The query.</param>
internal sealed record FullTextClause(FullTextOccurrence Occurrence, FullTextQuery Query);
