using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>A row for each element of a list.</summary>
internal sealed class UnwindOperator(ExecutionState state, Operator input, int slot, Evaluator list)
    : NestedOperator(state, input)
{
    private ListValue _items = ListValue.Empty;
    private int _next;

    protected override bool Begin()
    {
        var value = list.Evaluate(State);
        _next = 0;
        _items = value.IsNull ? ListValue.Empty : value.IsList ? value.AsList : new ListValue([value]);
        return _items.Count > 0;
    }

    protected override bool NextFound()
    {
        if (_next >= _items.Count)
        {
            return false;
        }

        State.Slots[slot] = _items[_next++];
        return true;
    }
}
