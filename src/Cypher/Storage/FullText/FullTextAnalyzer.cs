namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>How a full-text index cuts text into words and which words it takes for the same.</summary>
/// <param name="Name">The name that OPTIONS gives, Neo4j's where it does as Neo4j's.</param>
/// <param name="Tokenizer">SQLite FTS5's tokenizer.</param>
/// <param name="Description">What it does, for people.</param>
/// <param name="StopWords">Words that it leaves out.</param>
/// <param name="Rewrite">What is done to a text, or to a word looked for, before the tokenizer sees it; null for nothing.</param>
internal sealed record FullTextAnalyzer(
    string Name, string Tokenizer, string Description, IReadOnlyList<string> StopWords, Func<string, string>? Rewrite)
{
    /// <summary>The text as the tokenizer is to see it.</summary>
    public string Prepare(string text) => Rewrite is null ? text : Rewrite(text);
}
