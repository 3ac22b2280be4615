using System.Globalization;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Tests.Support;

/// <summary>Extraction from texts at hand, with one extractor for all tests.</summary>
internal static class Extracting
{
    private static readonly Lazy<ArticleExtractor> Extractor = new(ArticleExtractor.Create);

    /// <summary>The relations of a text that was published on a date, if any.</summary>
    public static IReadOnlyList<Relation> From(string text, string? date = null) =>
        Extractor.Value.Extract(new Article("test", text, null, null, null, Day(date), "fr")).Relations;

    /// <summary>The relations of a text as "Mali LEFT Cedeao".</summary>
    public static IEnumerable<string> Triples(string text) =>
        From(text).Select(relation => $"{relation.Subject.Name} {relation.Type} {relation.Object.Name}");

    /// <summary>What is extracted from an article.</summary>
    public static ArticleExtraction From(Article article) => Extractor.Value.Extract(article);

    private static DateOnly? Day(string? date) =>
        date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
