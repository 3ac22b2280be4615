using ActorGraph.Cypher.Storage.Schema;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>All nodes with a label, those without the property too, in the order of an index.</summary>
internal sealed class NodeIndexScanPlan(Plan input, string variable, string label, SchemaRule rule, WantedOrder order)
    : Plan(input), IOrderedPlan
{
    public SchemaRule Rule { get; } = rule;

    public WantedOrder Order { get; } = order;

    public override string Name => "NodeIndexScan";

    public override string Details => $"{variable}:{label}({Order.Key}){(Order.Descending ? " DESC" : "")}";
}
