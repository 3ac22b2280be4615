namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Words that fit a pattern.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Pattern">A regular expression for the whole word.</param>
/// <param name="Text">As it was written.</param>
internal sealed record FullTextPattern(string? Field, string Pattern, string Text) : FullTextQuery;
