namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>The rows of several plans.</summary>
internal sealed class UnionPlan(Plan[] parts, int[][] sources, int[] targets) : Plan(parts)
{
    public int[][] Sources { get; } = sources;

    public int[] Targets { get; } = targets;

    public override string Name => "Union";
}
