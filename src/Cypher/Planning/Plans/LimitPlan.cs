using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>The first rows.</summary>
internal sealed class LimitPlan(Plan input, Evaluator count, bool readsAll) : Plan(input)
{
    public Evaluator Count { get; } = count;

    public bool ReadsAll { get; } = readsAll;

    public override string Name => "Limit";
}
