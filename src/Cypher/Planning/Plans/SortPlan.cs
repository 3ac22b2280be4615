using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Sorts rows, and keeps only the first when there is a limit.</summary>
internal sealed class SortPlan(
    Plan input,
    (Evaluator Value, bool Descending)[] keys,
    int[] slots,
    Evaluator? skip,
    Evaluator? limit,
    string description) : Plan(input)
{
    public (Evaluator Value, bool Descending)[] Keys { get; } = keys;

    public int[] Slots { get; } = slots;

    public Evaluator? Skip { get; } = skip;

    public Evaluator? Limit { get; } = limit;

    public string Description { get; } = description;

    public override string Name => Limit is null ? "Sort" : "Top";

    public override string Details => Description;
}
