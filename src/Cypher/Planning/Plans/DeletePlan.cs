using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Planning.Plans;

/// <summary>Deletes.</summary>
internal sealed class DeletePlan(Plan input, Evaluator[] targets, bool detach) : Plan(input)
{
    public Evaluator[] Targets { get; } = targets;

    public bool Detach { get; } = detach;

    public override string Name => Detach ? "DetachDelete" : "Delete";
}
