using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Functions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>A row for each element of a list.</summary>
internal sealed class UnwindOperator(ExecutionState state, Operator input, int slot, Evaluator list)
    : NestedOperator(state, input)
{
    private ListValue _items = ListValue.Empty;
    private (long Start, long Step, long Count) _range;
    private long _next;

    protected override bool Begin()
    {
        _next = 0;
        if (list is FunctionEvaluator { Name: "range" } range)
        {
            // The numbers are made one by one: a long range need not be kept.
            _range = ListFunctions.RangeBounds(range.Arguments(State));
            return _range.Count > 0;
        }

        var value = list.Evaluate(State);
        _items = value.IsNull ? ListValue.Empty : value.IsList ? value.AsList : new ListValue([value]);
        return _items.Count > 0;
    }

    protected override bool NextFound()
    {
        if (_next < _range.Count)
        {
            State.Slots[slot] = _range.Start + (_range.Step * _next++);
            return true;
        }

        if (_next >= _items.Count)
        {
            return false;
        }

        State.Slots[slot] = _items[(int)_next++];
        return true;
    }
}
