namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Each row with each of an independent plan.</summary>
internal sealed class CartesianProductPlan(Plan input, Plan inner, int[] innerSlots) : Plan(input, inner)
{
    public int[] InnerSlots { get; } = innerSlots;

    public override string Name => "CartesianProduct";
}
