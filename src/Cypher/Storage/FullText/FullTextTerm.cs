namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>One word, or what an analyzer may make several of.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The word as it was written, escapes resolved.</param>
internal sealed record FullTextTerm(string? Field, string Text) : FullTextQuery;
