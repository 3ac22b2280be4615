using ActorGraph.Cypher.Execution;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>The ends of a relationship, or of a list of them, that came with the row.</summary>
internal sealed class RelationshipEndsPlan(
    Plan input,
    int relationshipSlot,
    int fromSlot,
    int toSlot,
    bool fromKnown,
    bool toKnown,
    TokenReference[] types,
    bool outgoing,
    bool incoming,
    bool isList,
    long minimum,
    long? maximum,
    int[] distinctFrom,
    string pattern) : Plan(input)
{
    public int RelationshipSlot { get; } = relationshipSlot;

    public int FromSlot { get; } = fromSlot;

    public int ToSlot { get; } = toSlot;

    public bool FromKnown { get; } = fromKnown;

    public bool ToKnown { get; } = toKnown;

    public TokenReference[] Types { get; } = types;

    public bool Outgoing { get; } = outgoing;

    public bool Incoming { get; } = incoming;

    public bool IsList { get; } = isList;

    public long Minimum { get; } = minimum;

    public long? Maximum { get; } = maximum;

    public int[] DistinctFrom { get; } = distinctFrom;

    public override string Name => "ProjectEndpoints";

    public override string Details => pattern;
}
