namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Reads all rows, and gives none.</summary>
internal sealed class EmptyPlan(Plan input) : Plan(input)
{
    public override string Name => "EmptyResult";
}
