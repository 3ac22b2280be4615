using ActorGraph.Cypher.Execution;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>All nodes, or those with a label.</summary>
internal sealed class NodeScanPlan(Plan input, int slot, string variable, TokenReference? label) : Plan(input)
{
    public int Slot { get; } = slot;

    public string Variable { get; } = variable;

    public TokenReference? Label { get; } = label;

    public override string Name => Label is null ? "AllNodesScan" : "NodeByLabelScan";

    public override string Details => Label is null ? Variable : $"{Variable}:{Label.Name}";
}
