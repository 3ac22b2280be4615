using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>reduce(accumulator = initial, variable IN list | body).</summary>
internal sealed class ReduceEvaluator(int accumulator, Evaluator initial, int slot, Evaluator list, Evaluator body)
    : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var source = list.Evaluate(state);
        if (source.IsNull)
        {
            return Value.Null;
        }

        var items = source.IsList ? source.AsList : throw Failure.WrongType("reduce", "a List", source);
        var result = initial.Evaluate(state);
        for (var i = 0; i < items.Count; i++)
        {
            state.Slots[accumulator] = result;
            state.Slots[slot] = items[i];
            result = body.Evaluate(state);
            state.CheckCancelled();
            state.Memory.Check(result);
        }

        return result;
    }
}
