using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>[a, b, c].</summary>
internal sealed class ListEvaluator(Evaluator[] items) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = items[i].Evaluate(state);
        }

        var list = Value.List(values);
        state.Memory.Check(list);
        return list;
    }
}
