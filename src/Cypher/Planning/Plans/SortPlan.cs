using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Sorts rows, and keeps only the first when there is a limit.</summary>
internal sealed class SortPlan(
    Plan input,
    (Evaluator Value, bool Descending)[] keys,
    int[] slots,
    Evaluator? skip,
    Evaluator? limit,
    IOrderedPlan? order,
    string description) : Plan(input)
{
    public (Evaluator Value, bool Descending)[] Keys { get; } = keys;

    public int[] Slots { get; } = slots;

    public Evaluator? Skip { get; } = skip;

    public Evaluator? Limit { get; } = limit;

    /// <summary>What gives the rows in the order of the first key, so that those after the limit need not be read; or null.</summary>
    public IOrderedPlan? Order { get; } = order;

    public string Description { get; } = description;

    public override string Name => Limit is null ? "Sort" : Order is null ? "Top" : "PartialTop";

    public override string Details => Description;
}
