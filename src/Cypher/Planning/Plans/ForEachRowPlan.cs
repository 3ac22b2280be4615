namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Another plan for each row, for what it does.</summary>
internal sealed class ForEachRowPlan(Plan input, Plan inner, string title) : Plan(input, inner)
{
    public string Title { get; } = title;

    public override string Name => Title;
}
