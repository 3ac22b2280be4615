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
    string pattern) : Plan(input)
{
    public int RelationshipSlot { get; } = relationshipSlot;

    public int StartSlot { get; } = startSlot;

    public int EndSlot { get; } = endSlot;

    public TokenReference[] Types { get; } = types;

    public bool BothDirections { get; } = bothDirections;

    public string Pattern { get; } = pattern;

    public override string Name => Types.Length == 0 ? "AllRelationshipsScan" : "RelationshipTypeScan";

    public override string Details => Pattern;
}
