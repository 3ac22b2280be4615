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
        var account = new MemoryAccount(state.Memory);
        var result = new List<Value>(where is null ? items.Count : 4);
        for (var i = 0; i < items.Count; i++)
        {
            state.CheckCancelled();
            state.Slots[slot] = items[i];
            if (where is null || where.IsTrue(state))
            {
                var item = projection is null ? items[i] : projection.Evaluate(state);
                account.Add(Extent.OfValue(item).Bytes);
                result.Add(item);
            }
        }

        account.Clear();
        var made = Value.ListOf(result);
        state.Memory.Check(made);
        return made;
    }
}
