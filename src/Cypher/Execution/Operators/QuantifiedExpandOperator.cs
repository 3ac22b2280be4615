using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Repeats a path pattern. The rounds that begin at a node are all found before the next is tried, so that one plan
/// for a round serves every depth.
/// </summary>
internal sealed class QuantifiedExpandOperator(
    ExecutionState state, Operator input, Operator round, QuantifiedExpandPlan plan) : NestedOperator(state, input)
{
    private readonly RowBuffer _row = new(state, plan.RoundSlots);
    private readonly Stack<List<Value[]>> _open = new();
    private readonly List<Value[]> _walked = [];
    private readonly HashSet<long> _relationships = [];
    private long _wanted;
    private bool _atStart;

    public override void Dispose()
    {
        round.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        if (!Traversal.TryReadEnds(State, plan.FromSlot, plan.Into ? plan.ToSlot : -1, out _, out _wanted))
        {
            return false;
        }

        _open.Clear();
        _row.Clear();
        _walked.Clear();
        _relationships.Clear();
        _atStart = true;
        return true;
    }

    protected override bool NextFound()
    {
        if (_atStart)
        {
            _atStart = false;
            var start = State.Slots[plan.FromSlot];
            if (plan.Maximum != 0)
            {
                _open.Push(Rounds(start));
            }

            if (plan.Minimum == 0 && Emit(start))
            {
                return true;
            }
        }

        while (_open.Count > 0)
        {
            State.CheckCancelled();
            Leave(_open.Count - 1);
            var rounds = _open.Peek();
            if (rounds.Count == 0)
            {
                _open.Pop();
                continue;
            }

            var row = rounds[^1];
            rounds.RemoveAt(rounds.Count - 1);
            _row.Release(1);
            Enter(row);
            _row.Restore(row);
            var end = State.Slots[plan.RoundEndSlot];
            var count = _walked.Count;
            if (plan.Maximum is null || count < plan.Maximum)
            {
                _open.Push(Rounds(end));
            }

            if (count >= plan.Minimum && Emit(end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All rounds from a node that repeat no relationship, the first one last.</summary>
    private List<Value[]> Rounds(Value start)
    {
        var rounds = new List<Value[]>();
        State.Slots[plan.RoundStartSlot] = start;
        round.Open();
        while (round.MoveNext())
        {
            if (!IsWalked())
            {
                rounds.Add(_row.Capture());
            }
        }

        rounds.Reverse();
        return rounds;
    }

    private bool IsWalked()
    {
        foreach (var slot in plan.RoundRelationships)
        {
            foreach (var relationship in Relationships(State.Slots[slot]))
            {
                if (_relationships.Contains(relationship) || Traversal.IsWalked(State, plan.DistinctFrom, relationship))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void Enter(Value[] row)
    {
        _walked.Add(row);
        _row.Restore(row);
        foreach (var slot in plan.RoundRelationships)
        {
            foreach (var relationship in Relationships(State.Slots[slot]))
            {
                _relationships.Add(relationship);
            }
        }
    }

    private void Leave(int count)
    {
        while (_walked.Count > count)
        {
            _row.Restore(_walked[^1]);
            _walked.RemoveAt(_walked.Count - 1);
            foreach (var slot in plan.RoundRelationships)
            {
                foreach (var relationship in Relationships(State.Slots[slot]))
                {
                    _relationships.Remove(relationship);
                }
            }
        }
    }

    private bool Emit(Value end)
    {
        if (_wanted >= 0 && end.EntityId != _wanted)
        {
            return false;
        }

        foreach (var (single, list) in plan.Groups)
        {
            var position = Array.IndexOf(plan.RoundSlots, single);
            State.Slots[list] = Value.List(_walked.Select(row => row[position]).ToArray());
        }

        State.Slots[plan.ToSlot] = end;
        return true;
    }

    private static IEnumerable<long> Relationships(Value value) =>
        value.IsRelationship ? [value.EntityId] : value.AsList.Items.ToArray().SelectMany(Relationships);
}
