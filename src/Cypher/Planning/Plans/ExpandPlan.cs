using ActorGraph.Cypher.Execution;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>One relationship from a node.</summary>
internal sealed class ExpandPlan(
    Plan input,
    int fromSlot,
    int relationshipSlot,
    int toSlot,
    TokenReference[] types,
    bool outgoing,
    bool incoming,
    bool into,
    int[] distinctFrom,
    string pattern) : Plan(input)
{
    public int FromSlot { get; } = fromSlot;

    public int RelationshipSlot { get; } = relationshipSlot;

    public int ToSlot { get; } = toSlot;

    public TokenReference[] Types { get; } = types;

    public bool Outgoing { get; } = outgoing;

    public bool Incoming { get; } = incoming;

    public bool Into { get; } = into;

    public int[] DistinctFrom { get; } = distinctFrom;

    public string Pattern { get; } = pattern;

    /// <summary>Labels that the node at the other end must have.</summary>
    public List<TokenReference> ToLabels { get; } = [];

    public override string Name => Into ? "Expand(Into)" : "Expand(All)";

    public override string Details => Pattern;
}
