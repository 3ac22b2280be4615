using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>An operator that needs nothing but its two operands.</summary>
internal sealed class BinaryEvaluator(Func<Value, Value, Value> operation, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var first = left.Evaluate(state);
        var result = operation(first, right.Evaluate(state));
        if (result.IsString || result.IsList)
        {
            state.Memory.Check(result);
        }

        return result;
    }
}
