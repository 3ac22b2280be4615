using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Execution.Writing;

/// <summary>Sets all properties from a map or entity.</summary>
internal sealed class SetPropertiesStep(Evaluator entity, Evaluator source, bool keepOthers) : SetStep
{
    public override void Run(ExecutionState state) =>
        EntityWriter.SetProperties(state, entity.Evaluate(state), source.Evaluate(state), keepOthers);
}
