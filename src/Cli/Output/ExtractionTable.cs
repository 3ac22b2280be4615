using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;
using ActorGraph.Graph.Time;

namespace ActorGraph.Cli.Output;

/// <summary>An extraction as a table.</summary>
internal static class ExtractionTable
{
    public static readonly string[] Columns = ["subject", "type", "object", "date", "status", "attributedTo", "sentence"];

    public static IReadOnlyList<IReadOnlyList<object?>> Rows(ArticleExtraction extraction) =>
        [.. extraction.Relations.Select(object?[] (relation) =>
        [
            relation.Subject.Name,
            relation.Type,
            relation.Object.Name,
            DateOf(relation.Date),
            relation.Status.DataName(),
            relation.AttributedTo?.Name,
            relation.Evidence.Text,
        ])];

    // As much of a date as the text gives: a year stays a year.
    private static string? DateOf(RelationDate? date)
    {
        if (date is null)
        {
            return null;
        }

        var digits = date.Precision switch { DatePrecision.Year => 4, DatePrecision.Month => 7, _ => 10 };
        var start = date.Start is { } from ? IsoDate.Format(from)[..digits] : null;
        var end = date.End is { } to ? IsoDate.Format(to)[..digits] : null;
        return start == end || end is null ? start : $"{start}/{end}";
    }
}
