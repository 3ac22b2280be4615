using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>A row for each element of a list.</summary>
internal sealed class UnwindPlan(Plan input, int slot, Evaluator list, string variable) : Plan(input)
{
    public int Slot { get; } = slot;

    public Evaluator List { get; } = list;

    public string Variable { get; } = variable;

    public override string Name => "Unwind";

    public override string Details => Variable;
}
