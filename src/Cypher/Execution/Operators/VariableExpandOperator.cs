using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// From a node over chains of relationships, depth first. The stack is on the heap, so that a long chain cannot
/// overflow the thread's.
/// </summary>
internal sealed class VariableExpandOperator(ExecutionState state, Operator input, VariableExpandPlan plan)
    : NestedOperator(state, input)
{
    /// <summary>Bytes of a cursor, the relationship walked and its place among those walked.</summary>
    private const int CursorSize = 512;

    private readonly List<ExpandCursor> _cursors = [];
    private readonly List<Value> _walked = [];
    private readonly HashSet<long> _walkedIds = [];
    private readonly int[]? _types = plan.Types.Length == 0 ? null : new int[plan.Types.Length];
    private long _start;
    private long _wanted;
    private int _depth;
    private bool _atStart;

    public override void Dispose()
    {
        foreach (var cursor in _cursors)
        {
            cursor.Dispose();
        }

        base.Dispose();
    }

    protected override bool Begin()
    {
        if (!Traversal.TryReadEnds(State, plan.FromSlot, plan.Into ? plan.ToSlot : -1, out _start, out _wanted))
        {
            return false;
        }

        _atStart = true;
        _depth = 0;
        _walked.Clear();
        _walkedIds.Clear();
        Traversal.Resolve(State, plan.Types, _types);
        return true;
    }

    protected override bool NextFound()
    {
        if (_atStart)
        {
            _atStart = false;
            if (plan.Maximum != 0)
            {
                Descend(_start);
            }

            if (plan.Minimum == 0 && Emit(_start))
            {
                return true;
            }
        }

        while (_depth > 0)
        {
            State.CheckCancelled();
            var cursor = _cursors[_depth - 1];
            Leave(_depth - 1);
            if (!cursor.MoveNext())
            {
                _depth--;
                continue;
            }

            if (!Enter(cursor))
            {
                continue;
            }

            var node = cursor.Other;
            var length = _depth;
            if (plan.Maximum is null || length < plan.Maximum)
            {
                Descend(node);
            }

            if (length >= plan.Minimum && Emit(node))
            {
                return true;
            }
        }

        return false;
    }

    private void Descend(long node)
    {
        if (_cursors.Count == _depth)
        {
            State.Memory.Add(CursorSize);
            _cursors.Add(new ExpandCursor(State.Store));
        }

        _cursors[_depth++].Open(node, _types, plan.Outgoing, plan.Incoming);
    }

    /// <summary>Takes back the relationships walked beyond a depth.</summary>
    private void Leave(int length)
    {
        while (_walked.Count > length)
        {
            _walkedIds.Remove(_walked[^1].EntityId);
            _walked.RemoveAt(_walked.Count - 1);
        }
    }

    private bool Enter(ExpandCursor cursor)
    {
        if (_walkedIds.Contains(cursor.Relationship) || Traversal.IsWalked(State, plan.DistinctFrom, cursor.Relationship))
        {
            return false;
        }

        var step = Value.Relationship(cursor.Relationship, cursor.Type);
        State.Slots[plan.StepSlot] = step;
        foreach (var predicate in plan.StepPredicates)
        {
            if (!predicate.IsTrue(State))
            {
                return false;
            }
        }

        _walked.Add(step);
        _walkedIds.Add(cursor.Relationship);
        return true;
    }

    private bool Emit(long node)
    {
        if (_wanted >= 0 && node != _wanted)
        {
            return false;
        }

        var chain = _walked.ToArray();
        if (plan.Reversed)
        {
            Array.Reverse(chain);
        }

        State.Slots[plan.RelationshipSlot] = Value.List(chain);
        if (!plan.Into)
        {
            State.Slots[plan.ToSlot] = Value.Node(node);
        }

        return true;
    }
}
