using System.Globalization;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>What the extractor of the program gives for a text.</summary>
internal static class Extractions
{
    // A Friday; the anchor of «mardi» and the like.
    private static readonly DateOnly Published = new(2024, 3, 15);

    private static readonly Lazy<ArticleExtractor> Shared = new(ArticleExtractor.Create);

    public static ArticleExtractor Extractor => Shared.Value;

    public static Article ArticleOf(string text) => new("test", text, null, null, null, Published, "fr");

    /// <summary>What is extracted from a text of which nobody knows the date.</summary>
    public static IEnumerable<Relation> OfUndated(string text) =>
        Extractor.Extract(ArticleOf(text) with { Published = null }).Relations;

    public static IEnumerable<Relation> Of(string text) => Extractor.Extract(ArticleOf(text)).Relations;

    /// <summary>A relation as "mali LEFT cedeao alleged togo": status, and whoever says so, or nothing.</summary>
    public static string WithStatus(Relation relation) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Ends(relation)} {relation.Status.ToString().ToLowerInvariant()} {relation.AttributedTo?.Id}").TrimEnd();

    /// <summary>A relation as "mali LEFT cedeao 2024-01-01 2024-01-31 Month": dates, "-" where there is none.</summary>
    public static string WithDate(Relation relation) => relation.Date is { } date
        ? $"{Ends(relation)} {date.StartText ?? "-"} {Day(date.End)} {date.Precision}"
        : $"{Ends(relation)} -";

    private static string Ends(Relation relation) => $"{relation.Subject.Id} {relation.Type} {relation.Object.Id}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
