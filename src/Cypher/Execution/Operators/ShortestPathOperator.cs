using ActorGraph.Cypher.Planning;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Shortest paths between two known nodes: a search breadth first over the relationships that the pattern allows,
/// which keeps for each node all steps by which it is reached soonest. Where that finds too few paths that satisfy the
/// pattern, because of a least length or predicates on the whole, longer walks are tried length by length.
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
        var from = State.Slots[pattern.FromSlot];
        var to = State.Slots[pattern.ToSlot];
        if (!from.IsNode || !to.IsNode)
        {
            return Traversal.RequireNull(from.IsNode ? to : from);
        }

        (_from, _to) = (from.EntityId, to.EntityId);
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

    private IEnumerable<List<Value>> Search()
    {
        if (_from == _to)
        {
            return [[]];
        }

        // For each node the steps that reach it soonest: the node before, and the relationship.
        var reached = new Dictionary<long, List<(long Node, Value Step)>> { [_from] = [] };
        var depths = new Dictionary<long, int> { [_from] = 0 };
        var frontier = new List<long> { _from };
        for (var depth = 1; frontier.Count > 0 && (pattern.Maximum is null || depth <= pattern.Maximum); depth++)
        {
            var next = new List<long>();
            foreach (var node in frontier)
            {
                foreach (var (other, step) in Steps(node))
                {
                    if (!depths.TryGetValue(other, out var known))
                    {
                        depths[other] = depth;
                        reached[other] = [(node, step)];
                        next.Add(other);
                        _account.Add(128);
                    }
                    else if (known == depth && pattern.Groups)
                    {
                        reached[other].Add((node, step));
                        _account.Add(24);
                    }
                }
            }

            if (depths.ContainsKey(_to))
            {
                return Unroll(reached, _to);
            }

            frontier = next;
        }

        return [];
    }

    /// <summary>The paths to a node, back from it step by step; the stack is on the heap, for paths may be long.</summary>
    private static IEnumerable<List<Value>> Unroll(Dictionary<long, List<(long Node, Value Step)>> reached, long target)
    {
        var choices = new List<(long Node, int Next)> { (target, 0) };
        var steps = new List<Value>();
        while (choices.Count > 0)
        {
            var (node, next) = choices[^1];
            var ways = reached[node];
            if (ways.Count == 0)
            {
                var path = new List<Value>(steps);
                path.Reverse();
                yield return path;
            }

            if (next >= ways.Count)
            {
                choices.RemoveAt(choices.Count - 1);
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }

                continue;
            }

            choices[^1] = (node, next + 1);
            choices.Add((ways[next].Node, 0));
            steps.Add(ways[next].Step);
        }
    }

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
                foreach (var (other, step) in Steps(node))
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

    private List<(long Other, Value Step)> Steps(long node)
    {
        var steps = new List<(long, Value)>();
        _cursor.Open(node, _types, pattern.Outgoing, pattern.Incoming);
        while (_cursor.MoveNext())
        {
            State.CheckCancelled();
            var step = Value.Relationship(_cursor.Relationship, _cursor.Type);
            State.Slots[pattern.StepSlot] = step;
            if (pattern.StepStartSlot >= 0)
            {
                State.Slots[pattern.StepStartSlot] = Value.Node(node);
                State.Slots[pattern.StepEndSlot] = Value.Node(_cursor.Other);
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
