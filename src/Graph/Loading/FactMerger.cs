using ActorGraph.Graph.Ontology;

namespace ActorGraph.Graph.Loading;

/// <summary>Brings an article's reports together with the relations that the graph has.</summary>
/// <remarks>
/// A report joins a relation with the same ends (in either order for a symmetric type), type and status, said by the same
/// source where both name one, and a compatible date (<see cref="DateCompatibility"/>). Of several such relations it
/// joins the one whose date is nearest. Otherwise it is a relation of its own: what contradicts stays apart.
/// </remarks>
internal sealed class FactMerger(RelationOntology ontology)
{
    private readonly Dictionary<(string Type, string One, string Other), List<StoredFact>> _facts = [];

    public int Merged { get; private set; }

    public IEnumerable<StoredFact> Facts => _facts.Values.SelectMany(facts => facts);

    /// <summary>Adds a relation that the graph has.</summary>
    public void Know(StoredFact fact) => FactsBetween(fact.Type, fact.SubjectId, fact.ObjectId).Add(fact);

    /// <summary>Takes in a report.</summary>
    public void Add(FactReport report)
    {
        var relation = report.Relation;
        var isState = ontology.Find(relation.Type)?.IsState ?? false;
        var facts = FactsBetween(relation.Type, relation.Subject.Id, relation.Object.Id);
        var same = facts
            .Where(fact => Same(fact, report, isState))
            .MinBy(fact => Distance(fact.Date, report.Date ?? PublishedOn(report)));
        if (same is null)
        {
            same = new StoredFact(
                StableIds.Relation(report), relation.Type, relation.Subject.Id, relation.Object.Id, relation.Status)
            {
                IsNew = true,
            };
            facts.Add(same);
        }
        else
        {
            Merged++;
        }

        same.Add(report, isState);
    }

    private static bool Same(StoredFact fact, FactReport report, bool isState) =>
        fact.Status == report.Relation.Status
        && (fact.AttributedTo is null || report.AttributedTo is null || fact.AttributedTo == report.AttributedTo)
        && DateCompatibility.Compatible(fact, report, isState);

    private static FactDate? PublishedOn(FactReport report) =>
        report.Published is { } day ? new FactDate(day, day, default) : null;

    private static int Distance(FactDate? known, FactDate? said)
    {
        if (said is not { } anchor)
        {
            return 0;
        }

        return known is { } date
            ? Math.Abs(date.First.DayNumber - anchor.First.DayNumber) + Math.Abs(date.Days - anchor.Days)
            : int.MaxValue;
    }

    private List<StoredFact> FactsBetween(string type, string subjectId, string objectId)
    {
        var swap = (ontology.Find(type)?.IsSymmetric ?? false) && string.CompareOrdinal(subjectId, objectId) > 0;
        var key = swap ? (type, objectId, subjectId) : (type, subjectId, objectId);
        if (!_facts.TryGetValue(key, out var facts))
        {
            _facts[key] = facts = [];
        }

        return facts;
    }
}
