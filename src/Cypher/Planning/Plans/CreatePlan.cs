using ActorGraph.Cypher.Execution.Writing;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Creates nodes and relationships.</summary>
internal sealed class CreatePlan(Plan input, Creation creation) : Plan(input)
{
    public Creation Creation { get; } = creation;

    public override string Name => "Create";
}
