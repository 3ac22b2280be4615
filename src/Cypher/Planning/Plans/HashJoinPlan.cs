using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Rows with those of an independent plan where two expressions are equal.</summary>
internal sealed class HashJoinPlan(
    Plan input,
    Plan inner,
    int[] innerSlots,
    Evaluator inputKey,
    Evaluator innerKey,
    string condition) : Plan(input, inner)
{
    public int[] InnerSlots { get; } = innerSlots;

    public Evaluator InputKey { get; } = inputKey;

    public Evaluator InnerKey { get; } = innerKey;

    public string Condition { get; } = condition;

    public override string Name => "ValueHashJoin";

    public override string Details => Condition;
}
