namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>The analyzers that a full-text index may have.</summary>
internal static class FullTextAnalyzers
{
    private const string Folding = "unicode61 remove_diacritics 2";

    /// <summary>Finds «Cédéao» by "cedeao": in a corpus of several writers accents come and go.</summary>
    public static readonly FullTextAnalyzer Default = new(
        "standard-folding", Folding, "Words of letters and digits; neither case nor accents count.", [], null);

    public static readonly IReadOnlyList<FullTextAnalyzer> All =
    [
        Default,
        new(
            "standard-no-stop-words",
            "unicode61 remove_diacritics 0",
            "Words of letters and digits; case does not count, accents do.",
            [],
            null),
        new("english", "porter " + Folding, "English words by their stems (Porter); neither case nor accents count.", [], null),
        new(
            "french",
            Folding,
            "French words without articles, pronouns and elisions, by their stems; neither case nor accents count.",
            FrenchWords.StopWords,
            FrenchWords.Stem),
    ];

    public static FullTextAnalyzer? Find(string name) =>
        All.FirstOrDefault(analyzer => analyzer.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
