using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>Sets a property, or removes it when there is no value.</summary>
internal sealed class SetPropertyStep(Evaluator entity, Evaluator key, Evaluator? value) : SetStep
{
    public override void Run(ExecutionState state)
    {
        var target = entity.Evaluate(state);
        var name = key.Evaluate(state);
        if (!name.IsString)
        {
            throw Failure.MapAccess(name);
        }

        EntityWriter.SetProperty(state, target, name.AsString, value?.Evaluate(state) ?? Value.Null);
    }
}
