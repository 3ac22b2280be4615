using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// From a node over one relationship, to any node or to one that is known already. A hub whose partners are known is not
/// walked around where it takes less to begin at the partners.
/// </summary>
internal sealed class ExpandOperator(ExecutionState state, Operator input, ExpandPlan plan)
    : NestedOperator(state, input)
{
    private const int Few = 64;

    private readonly ExpandCursor _cursor = new(state.Store);
    private readonly int[]? _types = plan.Types.Length == 0 ? null : new int[plan.Types.Length];
    private readonly EndLabelTest? _labels = EndLabelTest.Create(state, plan.ToLabels);

    /// <summary>The node that must stand at the other end of what is walked over; negative for any.</summary>
    private long _wanted;

    /// <summary>The nodes to walk back from, and the next of them; empty when the walk goes forward.</summary>
    private long[] _partners = [];
    private int _nextPartner;
    private bool _isBackward;

    public override void Dispose()
    {
        _cursor.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        if (!Traversal.TryReadEnds(State, plan.FromSlot, plan.Into ? plan.ToSlot : -1, out var from, out _wanted))
        {
            return false;
        }

        Traversal.Resolve(State, plan.Types, _types);
        _isBackward = IsHub(from) && FindPartners() && !Effort.IsFirstCheaper(
            limit => CountForward(from, limit), CountBackward);
        if (_isBackward)
        {
            _wanted = from;
            _nextPartner = 0;
            return NextPartner();
        }

        OpenForward(from);
        return true;
    }

    protected override bool NextFound()
    {
        do
        {
            while (_cursor.MoveNext())
            {
                State.CheckCancelled();
                if ((_wanted < 0 || _cursor.Other == _wanted) && TakeStep())
                {
                    return true;
                }
            }
        }
        while (_isBackward && NextPartner());
        return false;
    }

    private bool TakeStep()
    {
        var to = _isBackward ? _partners[_nextPartner - 1] : _cursor.Other;
        if (Traversal.IsWalked(State, plan.DistinctFrom, _cursor.Relationship)
            || _labels?.Holds(_cursor.Type, _cursor.IsIncoming != _isBackward, to) == false)
        {
            return false;
        }

        State.Slots[plan.RelationshipSlot] = Value.Relationship(_cursor.Relationship, _cursor.Type);
        if (!plan.Into)
        {
            State.Slots[plan.ToSlot] = Value.Node(to);
        }

        return true;
    }

    private bool NextPartner()
    {
        if (_nextPartner == _partners.Length)
        {
            return false;
        }

        OpenBackward(_partners[_nextPartner++]);
        return true;
    }

    private void OpenForward(long node) => _cursor.Open(node, _types, plan.Outgoing, plan.Incoming);

    private void OpenBackward(long node) => _cursor.Open(node, _types, plan.Incoming, plan.Outgoing);

    /// <summary>Whether it is worth asking if there is another way than from the node; only where another way is known.</summary>
    private bool IsHub(long node) => (plan.Into || plan.ToAmong is not null) && CountForward(node, Few) > Few;

    /// <summary>Finds the nodes that alone can stand at the other end; false when they are not known.</summary>
    private bool FindPartners()
    {
        if (plan.Into)
        {
            _partners = [_wanted];
            return true;
        }

        var allowed = plan.ToAmong!.Evaluate(State);
        _partners = [.. EntityIds.OfNodes(allowed).Distinct()];
        return allowed.IsList;
    }

    private long CountForward(long node, long limit)
    {
        OpenForward(node);
        return _cursor.CountAll(limit);
    }

    /// <summary>A partner costs something even where it has no relationship.</summary>
    private long CountBackward(long limit)
    {
        long count = _partners.Length;
        for (var i = 0; i < _partners.Length && count <= limit; i++)
        {
            State.CheckCancelled();
            OpenBackward(_partners[i]);
            count += _cursor.CountAll(limit - count);
        }

        return count;
    }
}
