using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>An operator that needs nothing but its operand.</summary>
internal sealed class UnaryEvaluator(Func<Value, Value> operation, Evaluator operand) : Evaluator
{
    public override Value Evaluate(ExecutionState state) => operation(operand.Evaluate(state));
}
