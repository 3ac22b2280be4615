using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>The nodes that a value names, each once.</summary>
/// <param name="state">The run.</param>
/// <param name="input">The rows to find nodes for.</param>
/// <param name="slot">Receives a node.</param>
/// <param name="value">Gives the value.</param>
/// <param name="read">The numbers of the nodes that it names.</param>
internal sealed class NodeByIdOperator(
    ExecutionState state, Operator input, int slot, Evaluator value, Func<Value, IEnumerable<long>> read)
    : NestedOperator(state, input)
{
    private long[] _nodes = [];
    private int _next;

    protected override bool Begin()
    {
        _nodes = [.. read(value.Evaluate(State)).Distinct()];
        _next = 0;
        return true;
    }

    protected override bool NextFound()
    {
        while (_next < _nodes.Length)
        {
            var node = _nodes[_next++];
            if (node >= 0 && State.Store.NodeExists(node))
            {
                State.Slots[slot] = Value.Node(node);
                return true;
            }
        }

        return false;
    }
}
