using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>How many relationships of a node a pattern's last step finds; no row where it finds none.</summary>
internal sealed class DegreeOperator(ExecutionState state, Operator input, DegreePlan plan) : UnaryOperator(state, input)
{
    private readonly ExpandPlan _expand = plan.Expand;
    private readonly ExpandCursor _cursor = new(state.Store);
    private readonly EndLabelTest? _labels = EndLabelTest.Create(state, plan.Expand.ToLabels);
    private readonly int[]? _types = plan.Expand.Types.Length == 0 ? null : new int[plan.Expand.Types.Length];
    private bool _countsWhole;

    public override void Open()
    {
        base.Open();
        Traversal.Resolve(State, _expand.Types, _types);
        _countsWhole = CountsWhole();
    }

    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            State.CheckCancelled();
            if (!Traversal.TryReadEnds(State, _expand.FromSlot, -1, out var from, out _))
            {
                continue;
            }

            _cursor.Open(from, _types, _expand.Outgoing, _expand.Incoming);
            var count = _countsWhole ? _cursor.CountAll() - CountWalked(from) : CountEach();
            if (count > 0)
            {
                State.Slots[plan.CountSlot] = count;
                return true;
            }
        }

        return false;
    }

    public override void Dispose()
    {
        _cursor.Dispose();
        base.Dispose();
    }

    /// <summary>Whether entries need not be looked at: no label tells them apart, and no loop is among them twice.</summary>
    private bool CountsWhole()
    {
        var both = _expand.Outgoing && _expand.Incoming;
        var types = _types ?? [.. Enumerable.Range(0, State.Store.Tokens.Names(TokenKind.RelationshipType).Count)];
        foreach (var type in types)
        {
            if ((both && State.Store.Count(TallyKind.Loops, type) > 0)
                || (_expand.Outgoing && !AllPass(type, incoming: false))
                || (_expand.Incoming && !AllPass(type, incoming: true)))
            {
                return false;
            }
        }

        return true;
    }

    private bool AllPass(int type, bool incoming) => _labels is null || _labels.Settles(type, atStart: incoming) == true;

    private long CountEach()
    {
        long count = 0;
        while (_cursor.MoveNext())
        {
            State.CheckCancelled();
            if (!Traversal.IsWalked(State, _expand.DistinctFrom, _cursor.Relationship)
                && _labels?.Holds(_cursor.Type, _cursor.IsIncoming, _cursor.Other) != false)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>How many of the node's relationships the pattern has walked already.</summary>
    private long CountWalked(long node)
    {
        long count = 0;
        foreach (var slot in _expand.DistinctFrom)
        {
            var value = State.Slots[slot];
            if (value.IsList)
            {
                foreach (var item in value.AsList.Items)
                {
                    count += Touches(item, node, arrives: false) ? 1 : 0;
                }
            }
            else
            {
                count += Touches(value, node, Array.IndexOf(plan.Arrivals, slot) >= 0) ? 1 : 0;
            }
        }

        return count;
    }

    private bool Touches(Value walked, long node, bool arrives)
    {
        if (!walked.IsRelationship || (_types is not null && Array.IndexOf(_types, walked.RelationshipTypeId) < 0))
        {
            return false;
        }

        if (arrives && _expand.Outgoing && _expand.Incoming)
        {
            return true;
        }

        var (_, start, end) = State.Store.Ends(walked.EntityId);
        return (_expand.Outgoing && start == node) || (_expand.Incoming && end == node);
    }
}
