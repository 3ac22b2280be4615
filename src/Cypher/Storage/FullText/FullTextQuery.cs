namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>A full-text query in Lucene's language, as far as it is supported.</summary>
internal abstract record FullTextQuery;
