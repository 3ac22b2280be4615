namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Shortest paths between two known nodes.</summary>
internal sealed class ShortestPathPlan(Plan input, ShortestPathPattern pattern) : Plan(input)
{
    public ShortestPathPattern Pattern { get; } = pattern;

    public override string Name => "ShortestPath";

    public override string Details => Pattern.Description;
}
