using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Functions.Aggregation;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Groups rows.</summary>
internal sealed class AggregatePlan(
    Plan input,
    (int Slot, Evaluator Value)[] keys,
    (int Slot, Func<Accumulator> Create)[] aggregations,
    string description) : Plan(input)
{
    public (int Slot, Evaluator Value)[] Keys { get; } = keys;

    public (int Slot, Func<Accumulator> Create)[] Aggregations { get; } = aggregations;

    public string Description { get; } = description;

    public override string Name => Keys.Length == 0 ? "Aggregation" : "GroupedAggregation";

    public override string Details => Description;
}
