using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Parts of a pattern that are matched on their own and joined.</summary>
internal sealed partial class MatchPlanner
{
    /// <summary>Whether the part of the pattern that hangs together with a node can be matched without the row.</summary>
    private bool IsIndependent(BoundVariable start)
    {
        var nodes = new HashSet<BoundVariable> { start };
        var open = new Stack<BoundVariable>(nodes);
        while (open.TryPop(out var node))
        {
            foreach (var edge in _edges.Where(edge => TouchesNode(edge, node)))
            {
                var (from, to) = Ends(edge);
                if (IsKnown(from) || IsKnown(to) || NeedsRow(edge))
                {
                    return false;
                }

                foreach (var end in new[] { from, to }.Where(nodes.Add))
                {
                    open.Push(end);
                }
            }
        }

        return true;
    }

    private bool NeedsRow(BoundPatternElement edge) => edge switch
    {
        BoundRelationshipPattern relationship => IsKnown(relationship.Variable)
            || (relationship.Length is { } length
                && !length.Predicates.All(predicate => SlotSet.Of([length.Step.Slot]).ContainsAll(References.Of(predicate)))),
        BoundQuantifiedPath path =>
            !path.Predicates.All(predicate => SlotSet.Of(path.Elements.SelectMany(Variables)).ContainsAll(References.Of(predicate))),
        _ => false,
    };

    private static IEnumerable<int> Variables(BoundPatternElement element) => element switch
    {
        BoundNodePattern node => [node.Variable.Slot],
        BoundRelationshipPattern { Length: { } length } chain => [chain.Variable.Slot, length.Step.Slot],
        BoundRelationshipPattern relationship => [relationship.Variable.Slot],
        _ => [],
    };

    /// <summary>Plans the part of the pattern that hangs together with a node on its own, and joins it.</summary>
    private void JoinComponent(BoundVariable start)
    {
        var inner = new MatchPlanner(
            _context, _compiler, new ArgumentPlan(), _declared, _available, [], _allowsRepeats, order: null);
        Move(start, inner);
        var slots = inner.Slots();
        var known = _available.With(slots);

        // What refers to the row as well must wait until there is one.
        var own = _predicates.All
            .Where(predicate => predicate.Needs.Count > 0 && slots.ContainsAll(predicate.Needs) && slots.ContainsAll(References.Of(predicate.Expression)))
            .ToList();
        own.ForEach(inner._predicates.Add);
        _predicates.Remove(own);
        inner._available = SlotSet.Empty;
        inner.Solve();
        var join = _predicates.All
            .Where(predicate => known.ContainsAll(predicate.Needs))
            .Select(predicate => SplitEquality(predicate.Expression, slots))
            .FirstOrDefault(keys => keys is not null);
        if (join is { } found)
        {
            var condition = $"{ExpressionText.Describe(found.Outer)} = {ExpressionText.Describe(found.Inner)}";
            _plan = new HashJoinPlan(
                _plan, inner._plan, slots.ToArray(), _compiler.Compile(found.Outer), _compiler.Compile(found.Inner), condition);
            Advance(Math.Max(_rows, inner._rows), slots.ToArray());
        }
        else
        {
            _plan = new CartesianProductPlan(_plan, inner._plan, slots.ToArray());
            Advance(_rows * inner._rows, slots.ToArray());
        }

        KeepDistinct(inner._solved);
        _solved.AddRange(inner._solved);
    }

    private void Move(BoundVariable node, MatchPlanner target)
    {
        if (IsKnown(node) || !_nodes.Remove(node.Slot))
        {
            return;
        }

        target._nodes[node.Slot] = node;
        foreach (var edge in _edges.Where(edge => TouchesNode(edge, node)).ToList())
        {
            // On a cycle, one of its nodes may have taken the edge along already.
            if (!_edges.Remove(edge))
            {
                continue;
            }

            target._edges.Add(edge);
            var (from, to) = Ends(edge);
            Move(from, target);
            Move(to, target);
        }
    }

    private SlotSet Slots() => SlotSet.Of(_nodes.Keys.Concat(_edges.SelectMany(SlotsOf)));

    private static IEnumerable<int> SlotsOf(BoundPatternElement edge) => edge switch
    {
        BoundRelationshipPattern relationship => [relationship.Variable.Slot],
        BoundQuantifiedPath path => path.Groups.Select(group => group.List.Slot),
        _ => [],
    };

    private static (BoundVariable From, BoundVariable To) Ends(BoundPatternElement edge) => edge switch
    {
        BoundRelationshipPattern relationship => (relationship.From, relationship.To),
        BoundQuantifiedPath path => (path.From, path.To),
        _ => throw new InvalidOperationException(edge.GetType().Name),
    };

    private (BoundExpression Outer, BoundExpression Inner)? SplitEquality(BoundExpression expression, SlotSet inner)
    {
        if (expression is not BoundComparison { Operator: ComparisonOperator.Equal } equal)
        {
            return null;
        }

        var left = References.Of(equal.Left).Intersect(_declared);
        var right = References.Of(equal.Right).Intersect(_declared);
        if (left.Count > 0 && right.Count > 0 && inner.ContainsAll(left) && _available.ContainsAll(right))
        {
            return (equal.Right, equal.Left);
        }

        return left.Count > 0 && right.Count > 0 && inner.ContainsAll(right) && _available.ContainsAll(left)
            ? (equal.Left, equal.Right)
            : null;
    }
}
