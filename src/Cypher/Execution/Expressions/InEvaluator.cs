using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>item IN list. A long list that is asked about again and again is walked through once.</summary>
internal sealed class InEvaluator(Evaluator item, Evaluator list) : Evaluator
{
    /// <summary>Walking through less costs no more than looking it up.</summary>
    private const int LongList = 16;

    public override Value Evaluate(ExecutionState state)
    {
        var value = item.Evaluate(state);
        var values = list.Evaluate(state);
        return values.IsList && values.AsList.Count > LongList
            ? Value.Ternary(state.Membership(this).Contains(values.AsList, value))
            : Logic.In(value, values);
    }
}
