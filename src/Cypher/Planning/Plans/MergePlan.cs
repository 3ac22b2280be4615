using ActorGraph.Cypher.Execution.Writing;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Matches or creates.</summary>
internal sealed class MergePlan(
    Plan input,
    Plan matches,
    int[] matchSlots,
    Creation creation,
    SetStep[] onCreate,
    SetStep[] onMatch) : Plan(input, matches)
{
    public Plan Matches { get; } = matches;

    public int[] MatchSlots { get; } = matchSlots;

    public Creation Creation { get; } = creation;

    public SetStep[] OnCreate { get; } = onCreate;

    public SetStep[] OnMatch { get; } = onMatch;

    public override string Name => "Merge";
}
