using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>The nodes with given ids.</summary>
internal sealed class NodeByIdPlan(Plan input, int slot, string variable, Evaluator ids, bool isList) : Plan(input)
{
    public int Slot { get; } = slot;

    public string Variable { get; } = variable;

    public Evaluator Ids { get; } = ids;

    public bool IsList { get; } = isList;

    public override string Name => "NodeByIdSeek";

    public override string Details => Variable;
}
