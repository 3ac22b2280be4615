namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>How many relationships a scan would find, from the store's counts where they say it.</summary>
internal sealed class RelationshipCountPlan(RelationshipScanPlan scan, int countSlot) : Plan(scan.Inputs[0])
{
    public RelationshipScanPlan Scan { get; } = scan;

    /// <summary>Receives the number.</summary>
    public int CountSlot { get; } = countSlot;

    public override string Name => "RelationshipCountFromCountStore";

    public override string Details => Scan.Details;
}
