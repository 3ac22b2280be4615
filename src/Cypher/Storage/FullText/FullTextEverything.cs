namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>All that the index holds: <c>*</c> or <c>*:*</c>.</summary>
internal sealed record FullTextEverything : FullTextQuery;
