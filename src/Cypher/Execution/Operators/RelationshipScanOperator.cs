using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>All relationships of some types, or of all, with their ends.</summary>
internal sealed class RelationshipScanOperator(ExecutionState state, Operator input, RelationshipScanPlan plan)
    : NestedOperator(state, input)
{
    private readonly RelationshipScan _scan = new(state.Store);
    private int _nextType;
    private bool _turned;

    public override void Dispose()
    {
        _scan.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        _nextType = 0;
        _turned = false;
        if (plan.Types.Length == 0)
        {
            _scan.OpenAll();
            return true;
        }

        return OpenNextType();
    }

    protected override bool NextFound()
    {
        if (_turned)
        {
            _turned = false;
            Set(_scan.End, _scan.Start);
            return true;
        }

        do
        {
            if (_scan.MoveNext())
            {
                Set(_scan.Start, _scan.End);
                _turned = plan.BothDirections && _scan.Start != _scan.End;
                return true;
            }
        }
        while (OpenNextType());
        return false;
    }

    private bool OpenNextType()
    {
        if (_nextType >= plan.Types.Length)
        {
            return false;
        }

        _scan.Open(State.Token(plan.Types[_nextType++]));
        return true;
    }

    private void Set(long start, long end)
    {
        State.Slots[plan.RelationshipSlot] = Value.Relationship(_scan.Relationship, _scan.Type);
        State.Slots[plan.StartSlot] = Value.Node(start);
        State.Slots[plan.EndSlot] = Value.Node(end);
    }
}
