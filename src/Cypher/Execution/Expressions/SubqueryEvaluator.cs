using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>EXISTS, COUNT and COLLECT of a subquery.</summary>
internal sealed class SubqueryEvaluator(SubqueryKind kind, int subplan, int outputSlot) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var rows = state.Subplan(subplan);
        rows.Open();
        switch (kind)
        {
            case SubqueryKind.Exists:
                return rows.MoveNext();
            case SubqueryKind.Count:
                long count = 0;
                while (rows.MoveNext())
                {
                    count++;
                }

                return count;
            default:
                var values = new List<Value>();
                var account = new MemoryAccount(state.Memory);
                while (rows.MoveNext())
                {
                    var value = state.Slots[outputSlot];
                    values.Add(value);
                    account.Add(Extent.OfValue(value).Bytes);
                }

                account.Clear();

                return Value.ListOf(values);
        }
    }
}
