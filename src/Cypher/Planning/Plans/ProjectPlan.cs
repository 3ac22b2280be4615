using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Computes variables.</summary>
internal sealed class ProjectPlan(Plan input, (int Slot, Evaluator Value)[] items, string description) : Plan(input)
{
    public (int Slot, Evaluator Value)[] Items { get; } = items;

    public string Description { get; } = description;

    public override string Name => "Projection";

    public override string Details => Description;
}
