using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>The nodes with given ids or element ids: one value or, of IN, a list.</summary>
internal sealed class NodeByIdOperator(ExecutionState state, Operator input, int slot, Evaluator ids, bool isList)
    : NestedOperator(state, input)
{
    private Value[] _ids = [];
    private int _next;

    protected override bool Begin()
    {
        var value = ids.Evaluate(State);
        _next = 0;
        _ids = !isList ? [value] : value.IsList ? [.. value.AsList.Items.ToArray().Distinct(ValueEquivalence.Instance)] : [];
        return _ids.Length > 0;
    }

    protected override bool NextFound()
    {
        while (_next < _ids.Length)
        {
            var id = EntityIds.Read(_ids[_next++]);
            if (id >= 0 && State.Store.NodeExists(id))
            {
                State.Slots[slot] = Value.Node(id);
                return true;
            }
        }

        return false;
    }
}
