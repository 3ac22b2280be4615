namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>
/// How many relationships an expansion would find at a node, in place of the relationships: all that a count of rows
/// asks for.
/// </summary>
internal sealed class DegreePlan(ExpandPlan expand, int countSlot, int[] arrivals) : Plan(expand.Inputs[0])
{
    public ExpandPlan Expand { get; } = expand;

    /// <summary>Receives the number.</summary>
    public int CountSlot { get; } = countSlot;

    /// <summary>Slots of relationships walked before that end at the node in question.</summary>
    public int[] Arrivals { get; } = arrivals;

    public override string Name => "GetDegree";

    public override string Details => Expand.Details;
}
