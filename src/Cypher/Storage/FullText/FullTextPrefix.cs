namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Words that begin so.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The beginning.</param>
internal sealed record FullTextPrefix(string? Field, string Text) : FullTextQuery;
