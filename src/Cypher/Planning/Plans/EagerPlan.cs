namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Reads all rows before it gives one.</summary>
internal sealed class EagerPlan(Plan input, int[] slots) : Plan(input)
{
    public int[] Slots { get; } = slots;

    public override string Name => "Eager";
}
