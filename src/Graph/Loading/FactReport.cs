using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Loading;

/// <summary>What one sentence of an article says of a relation.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Published">Its date of publication, or null.</param>
/// <param name="EvidenceId">The sentence's identity in the graph.</param>
/// <param name="Relation">The relation as extracted.</param>
internal sealed record FactReport(string ArticleId, DateOnly? Published, string EvidenceId, Relation Relation)
{
    public string Type => Relation.Type;

    public FactDate? Date { get; } = FactDate.Of(Relation.Date);

    public string? AttributedTo => Relation.AttributedTo?.Name;
}
