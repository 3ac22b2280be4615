using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>A parameter.</summary>
internal sealed class ParameterEvaluator(string name) : Evaluator
{
    public override Value Evaluate(ExecutionState state) =>
        state.Parameters.TryGetValue(name, out var value) ? value : throw Failure.MissingParameter(name);
}
