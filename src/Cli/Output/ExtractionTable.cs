using ActorGraph.Graph.Extraction;
using ActorGraph.Graph.Loading;

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
            RelationDateText.Of(relation.Date),
            relation.Status.DataName(),
            relation.AttributedTo?.Name,
            relation.Evidence.Text,
        ])];
}
