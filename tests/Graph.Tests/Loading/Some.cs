using ActorGraph.Graph.Actors;
using ActorGraph.Graph.Articles;
using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Time;

namespace ActorGraph.Graph.Tests.Loading;

/// <summary>Values for tests of loading.</summary>
internal static class Some
{
    public static readonly Actor Mali = new("mali", "Mali", ActorKind.State, ["République du Mali"], Iso3: "MLI");
    public static readonly Actor Cedeao = new("cedeao", "Cedeao", ActorKind.Organisation, ["CEDEAO"]);
    public static readonly Actor Niger = new("niger", "Niger", ActorKind.State, []);

    public static ArticleExtraction Article(string id, string? published, params Relation[] relations) => new(
        new Article(id, "Texte.", null, null, null, Day(published), "fr"), [.. relations]);

    public static Relation Relation(
        Actor subject,
        string type,
        Actor target,
        RelationDate? date = null,
        RelationStatus status = RelationStatus.Asserted,
        Actor? attributedTo = null,
        double confidence = 0.9,
        int sentence = 0) =>
        new(subject, type, target, status, attributedTo, confidence, date, new(sentence, $"Phrase {sentence}.", sentence * 10, (sentence * 10) + 9));

    /// <summary>A date from its shortest form: "2024", "2024-01" or "2024-01-28"; null for none.</summary>
    public static RelationDate? On(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var precision = text.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day };
        var start = Day(text + "-01-01"[(text.Length - 4)..]);
        var end = precision switch
        {
            DatePrecision.Year => start!.Value.AddYears(1).AddDays(-1),
            DatePrecision.Month => start!.Value.AddMonths(1).AddDays(-1),
            _ => start,
        };
        return new(text, start, end, precision);
    }

    public static DateOnly? Day(string? text) => text is null ? null : Parse(text);

    private static DateOnly Parse(string text) => IsoDate.TryParse(text, out var day)
        ? day
        : throw new ArgumentException($"{text} is no date.", nameof(text));
}
