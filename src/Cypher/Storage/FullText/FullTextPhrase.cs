namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>Words one after another.</summary>
/// <param name="Field">The property that it must be in, or null for any.</param>
/// <param name="Text">The words.</param>
/// <param name="Slop">How many other words may stand between, in any order; 0 for an exact phrase.</param>
internal sealed record FullTextPhrase(string? Field, string Text, int Slop) : FullTextQuery;
