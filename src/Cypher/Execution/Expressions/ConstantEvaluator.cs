using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>A constant.</summary>
internal sealed class ConstantEvaluator(Value value) : Evaluator
{
    public Value Value => value;

    public override Value Evaluate(ExecutionState state) => value;
}
