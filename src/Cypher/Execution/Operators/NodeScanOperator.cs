using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>All nodes, or those with a label, for each row of the input.</summary>
internal sealed class NodeScanOperator(ExecutionState state, Operator input, int slot, TokenReference? label)
    : NestedOperator(state, input)
{
    private readonly NodeScan _scan = new(state.Store);

    public override void Dispose()
    {
        _scan.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        if (label is null)
        {
            _scan.OpenAll();
        }
        else
        {
            _scan.OpenLabel(State.Token(label));
        }

        return true;
    }

    protected override bool NextFound()
    {
        if (!_scan.MoveNext())
        {
            return false;
        }

        State.Slots[slot] = Value.Node(_scan.Node);
        return true;
    }
}
