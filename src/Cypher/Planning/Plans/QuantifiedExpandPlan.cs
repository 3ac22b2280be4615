namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>A path pattern repeated: the second input matches one round from the node in its start slot.</summary>
internal sealed class QuantifiedExpandPlan(
    Plan input,
    Plan round,
    int fromSlot,
    int toSlot,
    int roundStartSlot,
    int roundEndSlot,
    long minimum,
    long? maximum,
    (int Single, int List)[] groups,
    int[] roundRelationships,
    int[] distinctFrom,
    int[] roundSlots) : Plan(input, round)
{
    public int FromSlot { get; } = fromSlot;

    public int ToSlot { get; } = toSlot;

    public int RoundStartSlot { get; } = roundStartSlot;

    public int RoundEndSlot { get; } = roundEndSlot;

    public long Minimum { get; } = minimum;

    public long? Maximum { get; } = maximum;

    public (int Single, int List)[] Groups { get; } = groups;

    /// <summary>The relationships of a round, none of which may be walked twice.</summary>
    public int[] RoundRelationships { get; } = roundRelationships;

    public int[] DistinctFrom { get; } = distinctFrom;

    public int[] RoundSlots { get; } = roundSlots;

    public bool Into { get; init; }

    public override string Name => Into ? "QuantifiedExpand(Into)" : "QuantifiedExpand(All)";
}
