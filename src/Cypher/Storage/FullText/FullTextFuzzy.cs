namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Words that are written nearly so.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The word.</param>
/// <param name="Edits">How many letters may differ, 0 to 2.</param>
internal sealed record FullTextFuzzy(string? Field, string Text, int Edits) : FullTextQuery;
