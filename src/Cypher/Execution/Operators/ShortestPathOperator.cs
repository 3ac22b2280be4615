using ActorGraph.Cypher.Planning;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Shortest paths between two known nodes: a search breadth first from both over the relationships that the pattern
/// allows. Where the shortest paths may not satisfy the pattern, because of a least length or predicates on the whole,
/// walks are tried length by length.
/// </summary>
internal sealed class ShortestPathOperator(ExecutionState state, Operator input, ShortestPathPattern pattern)
    : NestedOperator(state, input)
{
    private readonly MemoryAccount _account = new(state.Memory);
    private readonly ExpandCursor _cursor = new(state.Store);
    private readonly int[]? _types = pattern.Types.Length == 0 ? null : new int[pattern.Types.Length];
    private IEnumerator<List<Value>>? _paths;
    private long _from;
    private long _to;

    public override void Dispose()
    {
        _cursor.Dispose();
        base.Dispose();
    }

    protected override bool Begin()
    {
        if (!Traversal.TryReadEnds(State, pattern.FromSlot, pattern.ToSlot, out _from, out _to))
        {
            return false;
        }

        Traversal.Resolve(State, pattern.Types, _types);
        _account.Clear();
        _paths = Select().GetEnumerator();
        return true;
    }

    protected override bool NextFound()
    {
        if (!_paths!.MoveNext())
        {
            return false;
        }

        Set(_paths.Current);
        return true;
    }

    private IEnumerable<List<Value>> Select()
    {
        long taken = 0;
        var length = -1;
        foreach (var path in Candidates())
        {
            if (pattern.Groups)
            {
                taken += path.Count != length ? 1 : 0;
                length = path.Count;
            }
            else
            {
                taken++;
            }

            if (taken > pattern.Count)
            {
                yield break;
            }

            yield return path;
        }
    }

    /// <summary>The paths that satisfy the pattern, the shortest first.</summary>
    private IEnumerable<List<Value>> Candidates()
    {
        if (pattern.Minimum <= 1 && pattern.PathPredicates.Length == 0 && pattern.Count == 1 && (_from != _to || pattern.Minimum == 0))
        {
            return Search();
        }

        return Walks().Where(Satisfies);
    }

    /// <summary>
    /// Searches from both ends, each time from the one that has fewer relationships before it, until they meet: around a
    /// hub there is most of the graph, and the other end need not go there. They meet at the depth where the last step
    /// was made, so that the ways through each node found there are all the shortest paths.
    /// </summary>
    private IEnumerable<List<Value>> Search()
    {
        if (_from == _to)
        {
            return [[]];
        }

        var start = new SearchSide(_from, _account);
        var end = new SearchSide(_to, _account);
        while (start.Frontier.Count > 0 && end.Frontier.Count > 0
            && (pattern.Maximum is null || start.Depth + end.Depth < pattern.Maximum))
        {
            var forward = Effort.IsFirstCheaper(
                limit => CountSteps(start, backward: false, limit), limit => CountSteps(end, backward: true, limit));
            var (side, other) = forward ? (start, end) : (end, start);
            side.Extend(node => Steps(node, backward: !forward), pattern.Groups);
            var meetings = side.Frontier.FindAll(other.Has);
            if (meetings.Count > 0)
            {
                return meetings.SelectMany(node => Join(start.WaysBack(node), end, node));
            }
        }

        return [];
    }

    private static IEnumerable<List<Value>> Join(IEnumerable<List<Value>> ways, SearchSide end, long node)
    {
        foreach (var back in ways)
        {
            back.Reverse();
            foreach (var rest in end.WaysBack(node))
            {
                yield return [.. back, .. rest];
            }
        }
    }

    private long CountSteps(SearchSide side, bool backward, long limit)
    {
        long count = side.Frontier.Count;
        for (var i = 0; i < side.Frontier.Count && count <= limit; i++)
        {
            State.CheckCancelled();
            Open(side.Frontier[i], backward);
            count += _cursor.CountAll(limit - count);
        }

        return count;
    }

    private void Open(long node, bool backward) => _cursor.Open(
        node, _types, backward ? pattern.Incoming : pattern.Outgoing, backward ? pattern.Outgoing : pattern.Incoming);

    /// <summary>All walks without a repeated relationship from one end to the other, length by length.</summary>
    private IEnumerable<List<Value>> Walks()
    {
        var level = new List<(long Node, List<Value> Steps)> { (_from, []) };
        for (var length = 0; level.Count > 0; length++)
        {
            foreach (var (node, steps) in level)
            {
                if (node == _to && length >= pattern.Minimum)
                {
                    yield return steps;
                }
            }

            if (length == pattern.Maximum)
            {
                yield break;
            }

            var next = new List<(long Node, List<Value> Steps)>();
            foreach (var (node, steps) in level)
            {
                foreach (var (other, step) in Steps(node, backward: false))
                {
                    if (!steps.Exists(walked => walked.EntityId == step.EntityId))
                    {
                        next.Add((other, [.. steps, step]));
                        _account.Add(64 + (16 * steps.Count));
                    }
                }
            }

            level = next;
        }
    }

    /// <summary>The steps that a node allows, or those that lead to it.</summary>
    private List<(long Other, Value Step)> Steps(long node, bool backward)
    {
        var steps = new List<(long, Value)>();
        Open(node, backward);
        while (_cursor.MoveNext())
        {
            State.CheckCancelled();
            var step = Value.Relationship(_cursor.Relationship, _cursor.Type);
            State.Slots[pattern.StepSlot] = step;
            if (pattern.StepStartSlot >= 0)
            {
                State.Slots[pattern.StepStartSlot] = Value.Node(backward ? _cursor.Other : node);
                State.Slots[pattern.StepEndSlot] = Value.Node(backward ? node : _cursor.Other);
            }

            if (Array.TrueForAll(pattern.StepPredicates, predicate => predicate.IsTrue(State)))
            {
                steps.Add((_cursor.Other, step));
            }
        }

        return steps;
    }

    private bool Satisfies(List<Value> path)
    {
        Set(path);
        return Array.TrueForAll(pattern.PathPredicates, predicate => predicate.IsTrue(State));
    }

    private void Set(List<Value> steps)
    {
        if (pattern.RelationshipSlot >= 0)
        {
            State.Slots[pattern.RelationshipSlot] = pattern.IsSingle ? steps[0] : Value.List(steps.ToArray());
        }

        if (pattern.PathSlot < 0 && pattern.StartsSlot < 0 && pattern.EndsSlot < 0)
        {
            return;
        }

        var nodes = new Value[steps.Count + 1];
        nodes[0] = Value.Node(_from);
        for (var i = 0; i < steps.Count; i++)
        {
            var (_, start, end) = State.Store.Ends(steps[i].EntityId);
            nodes[i + 1] = Value.Node(nodes[i].EntityId == start ? end : start);
        }

        Set(pattern.PathSlot, Value.Path(new PathValue(nodes, steps.ToArray())));
        Set(pattern.StartsSlot, Value.List(nodes[..^1]));
        Set(pattern.EndsSlot, Value.List(nodes[1..]));
    }

    private void Set(int slot, Value value)
    {
        if (slot >= 0)
        {
            State.Slots[slot] = value;
        }
    }
}
