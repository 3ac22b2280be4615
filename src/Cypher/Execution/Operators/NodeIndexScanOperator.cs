using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// All nodes with a label in the order of an index for each row of the input. Nodes without the property have no entry,
/// and null is greater than all values: they are looked for among all with the label, as long as some are left to find.
/// </summary>
internal sealed class NodeIndexScanOperator(ExecutionState state, Operator input, NodeIndexScanPlan plan)
    : NestedOperator(state, input)
{
    private readonly IndexCursor _entries = new(state.Store);
    private readonly NodeScan _labelled = new(state.Store);
    private long _withoutEntry;
    private bool _readsEntries;

    public override void Dispose()
    {
        _entries.Dispose();
        _labelled.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        _withoutEntry = State.Store.Count(TallyKind.Label, plan.Rule.Token)
            - State.Store.Count(TallyKind.IndexEntries, (int)plan.Rule.Id);
        Open(entries: !plan.Order.Descending);
        return true;
    }

    protected override bool NextFound()
    {
        if (FindNext() is not { } node)
        {
            if (_readsEntries == plan.Order.Descending)
            {
                return false;
            }

            Open(!_readsEntries);
            return NextFound();
        }

        State.Slots[plan.Order.Slot] = Value.Node(node);
        return true;
    }

    private void Open(bool entries)
    {
        _readsEntries = entries;
        if (entries)
        {
            _entries.OpenAll(plan.Rule, plan.Order.Descending);
        }
        else if (_withoutEntry > 0)
        {
            _labelled.OpenLabel(plan.Rule.Token);
        }
    }

    private long? FindNext()
    {
        if (_readsEntries)
        {
            return _entries.MoveNext() ? _entries.Entity : null;
        }

        while (_withoutEntry > 0 && _labelled.MoveNext())
        {
            State.CheckCancelled();
            if (State.Store.NodeProperty(_labelled.Node, plan.Rule.Keys[0]).IsNull)
            {
                _withoutEntry--;
                return _labelled.Node;
            }
        }

        return null;
    }
}
