using ActorGraph.Cypher.Execution;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>All relationships of some types, or of all.</summary>
internal sealed class RelationshipScanPlan(
    Plan input,
    int relationshipSlot,
    int startSlot,
    int endSlot,
    TokenReference[] types,
    bool bothDirections,
    bool readsProperties,
    string pattern) : Plan(input)
{
    public int RelationshipSlot { get; } = relationshipSlot;

    public int StartSlot { get; } = startSlot;

    public int EndSlot { get; } = endSlot;

    public TokenReference[] Types { get; } = types;

    public bool BothDirections { get; } = bothDirections;

    /// <summary>Whether the query asks for properties of the relationships, so that their records are best read at once.</summary>
    public bool ReadsProperties { get; } = readsProperties;

    public string Pattern { get; } = pattern;

    /// <summary>Labels that the nodes where relationships start must have.</summary>
    public List<TokenReference> StartLabels { get; } = [];

    /// <summary>Labels that the nodes where relationships end must have.</summary>
    public List<TokenReference> EndLabels { get; } = [];

    public override string Name => Types.Length == 0 ? "AllRelationshipsScan" : "RelationshipTypeScan";

    public override string Details => Pattern + ExpandPlan.Labels("from", StartLabels) + ExpandPlan.Labels("to", EndLabels);
}
