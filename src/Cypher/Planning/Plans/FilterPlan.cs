using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Rows for which predicates hold.</summary>
internal sealed class FilterPlan(Plan input, Evaluator[] predicates, string description) : Plan(input)
{
    public Evaluator[] Predicates { get; } = predicates;

    public string Description { get; } = description;

    public override string Name => "Filter";

    public override string Details => Description;
}
