using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>Adds or removes labels.</summary>
internal sealed class SetLabelsStep(Evaluator entity, NameSource[] labels, bool remove) : SetStep
{
    public override void Run(ExecutionState state)
    {
        if (remove)
        {
            EntityWriter.RemoveLabels(state, entity.Evaluate(state), labels);
        }
        else
        {
            EntityWriter.AddLabels(state, entity.Evaluate(state), labels);
        }
    }
}
