using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>The nodes in a list, each once.</summary>
internal sealed class NodeByValueOperator(ExecutionState state, Operator input, int slot, Evaluator nodes)
    : NestedOperator(state, input)
{
    private long[] _nodes = [];
    private int _next;

    /// <summary>The nodes in a list, each once; null when it is none.</summary>
    public static long[]? Read(Value list) => list.IsList
        ? [.. list.AsList.Items.ToArray().Where(value => value.IsNode).Select(value => value.EntityId).Distinct()]
        : null;

    protected override bool Begin()
    {
        _nodes = Read(nodes.Evaluate(State)) ?? [];
        _next = 0;
        return true;
    }

    protected override bool NextFound()
    {
        while (_next < _nodes.Length)
        {
            var node = _nodes[_next++];
            if (State.Store.NodeExists(node))
            {
                State.Slots[slot] = Value.Node(node);
                return true;
            }
        }

        return false;
    }
}
