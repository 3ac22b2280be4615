using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Matches a pattern around a relationship, or a chain of them, that is known already.</summary>
internal sealed class RelationshipEndsOperator(ExecutionState state, Operator input, RelationshipEndsPlan plan)
    : NestedOperator(state, input)
{
    private readonly List<(long From, long To)> _ends = [];
    private int _next;

    protected override bool Begin()
    {
        _ends.Clear();
        _next = 0;
        var value = State.Slots[plan.RelationshipSlot];
        if (value.IsNull)
        {
            return false;
        }

        var chain = plan.IsList ? value.AsList.Items.ToArray() : [value];
        if (chain.Length < plan.Minimum || chain.Length > plan.Maximum || !Array.TrueForAll(chain, IsAllowed))
        {
            return false;
        }

        FindEnds(chain);
        _ends.RemoveAll(ends => !Fits(ends));
        return _ends.Count > 0;
    }

    protected override bool NextFound()
    {
        if (_next >= _ends.Count)
        {
            return false;
        }

        var (from, to) = _ends[_next++];
        State.Slots[plan.FromSlot] = Value.Node(from);
        State.Slots[plan.ToSlot] = Value.Node(to);
        return true;
    }

    private bool IsAllowed(Value relationship) =>
        relationship.IsRelationship
        && (plan.Types.Length == 0 || Array.Exists(plan.Types, type => State.Token(type) == relationship.RelationshipTypeId))
        && !Traversal.IsWalked(State, plan.DistinctFrom, relationship.EntityId);

    private void FindEnds(Value[] chain)
    {
        if (chain.Length == 0)
        {
            return;
        }

        var (_, start, end) = State.Store.Ends(chain[0].EntityId);
        foreach (var (from, to) in Directions(start, end))
        {
            var at = to;
            var holds = true;
            for (var i = 1; i < chain.Length && holds; i++)
            {
                var (_, nextStart, nextEnd) = State.Store.Ends(chain[i].EntityId);
                var step = Directions(nextStart, nextEnd).Where(direction => direction.From == at).ToList();
                holds = step.Count > 0;
                at = holds ? step[0].To : at;
            }

            if (holds)
            {
                _ends.Add((from, at));
            }
        }
    }

    private IEnumerable<(long From, long To)> Directions(long start, long end)
    {
        if (plan.Outgoing)
        {
            yield return (start, end);
        }

        if (plan.Incoming && (start != end || !plan.Outgoing))
        {
            yield return (end, start);
        }
    }

    private bool Fits((long From, long To) ends)
    {
        if (plan.FromSlot == plan.ToSlot && ends.From != ends.To)
        {
            return false;
        }

        return (!plan.FromKnown || Is(plan.FromSlot, ends.From))
            && (!plan.ToKnown || plan.FromSlot == plan.ToSlot || Is(plan.ToSlot, ends.To));
    }

    private bool Is(int slot, long node) => State.Slots[slot].IsNode && State.Slots[slot].EntityId == node;
}
