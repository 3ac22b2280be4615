namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Each row once.</summary>
internal sealed class DistinctPlan(Plan input, int[] slots) : Plan(input)
{
    public int[] Slots { get; } = slots;

    public override string Name => "Distinct";
}
