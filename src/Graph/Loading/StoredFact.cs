using ActorGraph.Graph.Extraction;

namespace ActorGraph.Graph.Loading;

/// <summary>A relation as the graph holds it, or is about to.</summary>
internal sealed class StoredFact(string id, string type, string subjectId, string objectId, RelationStatus status)
{
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);

    public string Id { get; } = id;

    public string Type { get; } = type;

    public string SubjectId { get; } = subjectId;

    public string ObjectId { get; } = objectId;

    public RelationStatus Status { get; } = status;

    public FactDate? Date { get; set; }

    public string? AttributedTo { get; set; }

    public double Confidence { get; set; }

    public DateOnly? FirstReported { get; set; }

    public DateOnly? LastReported { get; set; }

    public List<string> Evidence { get; } = [];

    /// <summary>Whether the graph does not have it yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether it differs from what the graph has.</summary>
    public bool IsChanged { get; private set; }

    public bool IsReportedIn(string articleId) => _articles.Contains(articleId);

    /// <summary>Takes in another report of the same fact.</summary>
    public void Add(FactReport report, bool isState)
    {
        Date = DateCompatibility.Combine(Date, report.Date, isState);
        AttributedTo ??= report.AttributedTo;
        Confidence = Math.Max(Confidence, report.Relation.Confidence);
        FirstReported = Earlier(FirstReported, report.Published);
        LastReported = Later(LastReported, report.Published);
        _articles.Add(report.ArticleId);
        if (!Evidence.Contains(report.EvidenceId))
        {
            Evidence.Add(report.EvidenceId);
        }

        IsChanged = true;
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other ?? one : one;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other ?? one : one;
}
