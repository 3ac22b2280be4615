namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>How many nodes a scan would find, from the store's counts.</summary>
internal sealed class NodeCountPlan(NodeScanPlan scan, int countSlot) : Plan(scan.Inputs[0])
{
    public NodeScanPlan Scan { get; } = scan;

    /// <summary>Receives the number.</summary>
    public int CountSlot { get; } = countSlot;

    public override string Name => "NodeCountFromCountStore";

    public override string Details => Scan.Details;
}
