using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>[variable IN list WHERE predicate | projection].</summary>
internal sealed class ComprehensionEvaluator(int slot, Evaluator list, Evaluator? where, Evaluator? projection) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var source = list.Evaluate(state);
        if (source.IsNull)
        {
            return Value.Null;
        }

        var items = source.IsList ? source.AsList : throw Failure.WrongType("a list comprehension", "a List", source);
        var result = new List<Value>(where is null ? items.Count : 4);
        for (var i = 0; i < items.Count; i++)
        {
            state.Slots[slot] = items[i];
            if (where is null || where.IsTrue(state))
            {
                result.Add(projection is null ? items[i] : projection.Evaluate(state));
            }
        }

        return Value.ListOf(result);
    }
}
