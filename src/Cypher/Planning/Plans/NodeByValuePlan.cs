using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>The nodes in a list, each once.</summary>
internal sealed class NodeByValuePlan(Plan input, int slot, string variable, Evaluator nodes, string description) : Plan(input)
{
    public int Slot { get; } = slot;

    public Evaluator Nodes { get; } = nodes;

    public override string Name => "NodeByValueSeek";

    public override string Details => $"{variable} IN {description}";
}
