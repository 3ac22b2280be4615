namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>The row at hand.</summary>
internal sealed class ArgumentPlan : Plan
{
    public override string Name => "Argument";
}
