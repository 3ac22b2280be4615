using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>From a node over one relationship, to any node or to one that is known already.</summary>
internal sealed class ExpandOperator(ExecutionState state, Operator input, ExpandPlan plan)
    : NestedOperator(state, input)
{
    private readonly ExpandCursor _cursor = new(state.Store);
    private readonly int[]? _types = plan.Types.Length == 0 ? null : new int[plan.Types.Length];
    private readonly EndLabelTest? _labels = EndLabelTest.Create(state, plan.ToLabels);
    private long _wanted;

    public override void Dispose()
    {
        _cursor.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        var from = State.Slots[plan.FromSlot];
        if (!from.IsNode)
        {
            return Traversal.RequireNull(from);
        }

        _wanted = -1;
        if (plan.Into)
        {
            var to = State.Slots[plan.ToSlot];
            if (!to.IsNode)
            {
                return Traversal.RequireNull(to);
            }

            _wanted = to.EntityId;
        }

        Traversal.Resolve(State, plan.Types, _types);
        _cursor.Open(from.EntityId, _types, plan.Outgoing, plan.Incoming);
        return true;
    }

    protected override bool NextFound()
    {
        while (_cursor.MoveNext())
        {
            State.CheckCancelled();
            if ((_wanted >= 0 && _cursor.Other != _wanted)
                || Traversal.IsWalked(State, plan.DistinctFrom, _cursor.Relationship)
                || _labels?.Holds(_cursor.Type, _cursor.IsIncoming, _cursor.Other) == false)
            {
                continue;
            }

            State.Slots[plan.RelationshipSlot] = Value.Relationship(_cursor.Relationship, _cursor.Type);
            if (!plan.Into)
            {
                State.Slots[plan.ToSlot] = Value.Node(_cursor.Other);
            }

            return true;
        }

        return false;
    }
}
