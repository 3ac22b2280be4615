using ActorGraph.Cypher.Execution.Writing;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Sets and removes properties and labels.</summary>
internal sealed class SetPlan(Plan input, SetStep[] steps, string title) : Plan(input)
{
    public SetStep[] Steps { get; } = steps;

    public string Title { get; } = title;

    public override string Name => Title;
}
