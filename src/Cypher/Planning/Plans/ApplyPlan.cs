namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Another plan for each row.</summary>
internal sealed class ApplyPlan(Plan input, Plan inner, int[]? nullSlots) : Plan(input, inner)
{
    public int[]? NullSlots { get; } = nullSlots;

    public override string Name => NullSlots is null ? "Apply" : "OptionalApply";
}
