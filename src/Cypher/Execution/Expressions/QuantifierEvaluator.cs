using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>all, any, none and single.</summary>
internal sealed class QuantifierEvaluator(QuantifierKind kind, int slot, Evaluator list, Evaluator where) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var source = list.Evaluate(state);
        if (source.IsNull)
        {
            return Value.Null;
        }

        var items = source.IsList ? source.AsList : throw Failure.WrongType("a quantifier", "a List", source);
        var holding = 0;
        var unknown = 0;
        for (var i = 0; i < items.Count; i++)
        {
            state.CheckCancelled();
            state.Slots[slot] = items[i];
            var value = Logic.Check(where.Evaluate(state));
            holding += value.IsTrue ? 1 : 0;
            unknown += value.IsNull ? 1 : 0;
        }

        var failing = items.Count - holding - unknown;
        return kind switch
        {
            QuantifierKind.All => failing > 0 ? false : Known(true, unknown),
            QuantifierKind.Any => holding > 0 ? true : Known(false, unknown),
            QuantifierKind.None => holding > 0 ? false : Known(true, unknown),
            _ => holding > 1 ? false : Known(holding == 1, unknown),
        };
    }

    private static Value Known(bool value, int unknown) => unknown > 0 ? Value.Null : value;
}
