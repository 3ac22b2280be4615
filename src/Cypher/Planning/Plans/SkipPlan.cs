using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Leaves out the first rows.</summary>
internal sealed class SkipPlan(Plan input, Evaluator count) : Plan(input)
{
    public Evaluator Count { get; } = count;

    public override string Name => "Skip";
}
