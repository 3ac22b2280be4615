using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>
/// Plans a pattern greedily: from what is known, the next step is always the one that is expected to cost least,
/// whether it walks over a relationship, seeks a node in an index, or begins another part of the pattern.
/// </summary>
internal sealed partial class MatchPlanner
{
    private const double CertainRows = 1.5;
    private const double FilterShare = 0.25;

    /// <summary>Reading a record by a seek, against reading it in passing.</summary>
    private const double SeekCost = 16;

    private readonly PlanContext _context;
    private readonly ExpressionCompiler _compiler;
    private readonly LeafPlanner _leaves;
    private readonly bool _allowsRepeats;
    private readonly SlotSet _declared;
    private readonly List<Predicate> _predicates;
    private readonly Dictionary<int, BoundVariable> _nodes = [];
    private readonly List<BoundPatternElement> _edges = [];
    private readonly List<BoundPatternElement> _solved = [];
    private SlotSet _available;
    private Plan _plan;
    private double _rows;

    private MatchPlanner(
        PlanContext context,
        ExpressionCompiler compiler,
        Plan input,
        SlotSet declared,
        SlotSet available,
        List<Predicate> predicates,
        bool allowsRepeats)
    {
        _context = context;
        _compiler = compiler;
        _leaves = new LeafPlanner(context, compiler);
        _plan = input;
        _rows = Math.Max(1, input.EstimatedRows);
        _declared = declared;
        _available = available;
        _predicates = predicates;
        _allowsRepeats = allowsRepeats;
    }

    /// <summary>Plans a pattern over an input.</summary>
    /// <param name="context">What the statement's planning shares.</param>
    /// <param name="compiler">Compiles its expressions.</param>
    /// <param name="input">The rows to match for.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="mode">Whether a relationship may be walked twice.</param>
    /// <param name="conditions">The conjuncts of WHERE.</param>
    public static Plan Plan(
        PlanContext context,
        ExpressionCompiler compiler,
        Plan input,
        BoundPattern pattern,
        MatchMode mode,
        IEnumerable<BoundExpression> conditions)
    {
        var declared = SlotSet.Of(pattern.Declared.Select(variable => variable.Slot));
        var expressions = pattern.Paths
            .SelectMany(path => path.Selector is null ? path.Predicates : ShortestPathPlanner.EndPredicates(path))
            .Concat(context.Nulls.Settle(conditions));
        var predicates = expressions
            .Select(expression => new Predicate(expression, References.Of(expression).Intersect(declared)))
            .ToList();
        var planner = new MatchPlanner(
            context, compiler, input, declared, SlotSet.Empty, predicates, mode == MatchMode.RepeatableElements);
        foreach (var path in pattern.Paths)
        {
            planner.Include(path);
        }

        planner.Solve();
        foreach (var path in pattern.Paths)
        {
            planner.Finish(path);
        }

        planner.ApplyPredicates(all: true);
        return planner._plan;
    }

    private void Include(BoundPathPattern path)
    {
        foreach (var element in path.Elements)
        {
            if (element is BoundNodePattern node)
            {
                _nodes[node.Variable.Slot] = node.Variable;
            }
            else if (path.Selector is null)
            {
                _edges.Add(element);
            }
        }
    }

    private void Solve()
    {
        ApplyPredicates();
        while (true)
        {
            _context.CheckCancelled();
            var step = NextSteps().MinBy(candidate => candidate.Cost + candidate.Rows);
            if (step is null)
            {
                return;
            }

            step.Take();
            ApplyPredicates();
        }
    }

    private IEnumerable<Step> NextSteps()
    {
        var connected = false;
        foreach (var edge in _edges)
        {
            if (ExpandStep(edge) is { } step)
            {
                connected = true;
                yield return step;
            }
        }

        foreach (var node in _nodes.Values)
        {
            if (IsKnown(node))
            {
                continue;
            }

            var leaf = _leaves.Find(node, _predicates, _available);
            if (!connected || leaf.Rows <= CertainRows)
            {
                yield return LeafStep(node, leaf);
            }
        }

        if (!connected)
        {
            foreach (var edge in _edges.OfType<BoundRelationshipPattern>())
            {
                if (ScanStep(edge) is { } step)
                {
                    yield return step;
                }
            }
        }
    }

    private bool IsKnown(BoundVariable variable) =>
        !_declared.Contains(variable.Slot) || _available.Contains(variable.Slot);

    private Step LeafStep(BoundVariable node, Leaf leaf)
    {
        var rows = _rows * leaf.Rows;

        // A scan is followed by steps from every node that it finds; a relationship scan is not.
        var following = _edges.Count == 0 ? 1 : 1 + _edges.Min(edge => TouchesNode(edge, node) ? CostOfWalking(edge) : double.MaxValue / 4);
        var cost = leaf.IsSeek ? rows * 2 : rows * Math.Min(following, 50) * 2;
        return new(cost, rows, () => TakeLeaf(node, leaf));
    }

    /// <summary>What it costs to walk over a relationship from one node; one whose properties are read needs a seek of its own.</summary>
    private double CostOfWalking(BoundPatternElement edge) =>
        Degree(edge) * (edge is BoundRelationshipPattern { Length: null } single && _context.ReadsProperties(single.Variable) ? SeekCost : 1);

    private static bool TouchesNode(BoundPatternElement edge, BoundVariable node) => edge switch
    {
        BoundRelationshipPattern relationship => relationship.From == node || relationship.To == node,
        BoundQuantifiedPath path => path.From == node || path.To == node,
        _ => false,
    };

    private void TakeLeaf(BoundVariable node, Leaf leaf)
    {
        if (_rows > CertainRows && leaf.Rows > CertainRows && _available.Count > 0 && IsIndependent(node))
        {
            JoinComponent(node);
            return;
        }

        _plan = leaf.Make(_plan);
        _predicates.RemoveAll(leaf.Solves.Contains);
        Advance(_rows * leaf.Rows, node.Slot);
    }

    /// <summary>Notes what a new plan makes known.</summary>
    private void Advance(double rows, params int[] slots)
    {
        _rows = Math.Max(rows, 0.001);
        _available = _available.With(slots.Where(_declared.Contains));
        _plan.EstimatedRows = _rows;
    }

    private Step? ScanStep(BoundRelationshipPattern edge)
    {
        if (edge.Length is not null || IsKnown(edge.From) || IsKnown(edge.To) || IsKnown(edge.Variable)
            || edge.From == edge.To || _rows > CertainRows)
        {
            return null;
        }

        var both = edge.Direction == PatternDirection.Either;
        var count = Math.Max(1, _context.RelationshipCount(edge.Types)) * (both ? 2 : 1);
        return new(count, count, () =>
        {
            var forward = edge.Direction != PatternDirection.Incoming;
            _plan = new RelationshipScanPlan(
                _plan,
                edge.Variable.Slot,
                (forward ? edge.From : edge.To).Slot,
                (forward ? edge.To : edge.From).Slot,
                _context.Types(edge.Types),
                both,
                _context.ReadsProperties(edge.Variable),
                PatternText.Describe(edge));
            KeepDistinct([edge]);
            Take(edge, count, edge.Variable.Slot, edge.From.Slot, edge.To.Slot);
        });
    }

    private void Take(BoundPatternElement edge, double rows, params int[] slots)
    {
        _edges.Remove(edge);
        _solved.Add(edge);
        Advance(rows, slots);
    }

    /// <summary>Tests every predicate as soon as all that it needs is known.</summary>
    private void ApplyPredicates(bool all = false)
    {
        var ready = _predicates.Where(predicate => all || _available.ContainsAll(predicate.Needs)).ToList();
        var taken = ready.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        _predicates.RemoveAll(taken.Contains);
        ready.RemoveAll(TestsWhileWalking);
        if (ready.Count == 0)
        {
            return;
        }

        // Cheap tests first: a label is in the record at hand, a subquery is a plan of its own.
        var ordered = ready.OrderBy(predicate => Price(predicate.Expression)).ToList();
        _plan = new FilterPlan(
            _plan,
            _compiler.CompileAll(ordered.Select(predicate => predicate.Expression)),
            ExpressionText.Describe(ordered.Select(predicate => predicate.Expression)));
        _rows = Math.Max(_rows * Math.Pow(FilterShare, Math.Min(2, ready.Count)), 0.001);
        _plan.EstimatedRows = _rows;
    }

    /// <summary>Leaves a test of labels to the step that has just been planned, if that gives the node.</summary>
    private bool TestsWhileWalking(Predicate predicate)
    {
        if (predicate.Expression is not BoundLabelPredicate { Subject: BoundVariableReference { Variable: var node } } test
            || LeafPlanner.LabelsIn(test.Labels) is not { } labels
            || LabelsOfEnd(node.Slot) is not { } tested)
        {
            return false;
        }

        tested.AddRange(labels.Select(_context.Label));
        _rows = Math.Max(_rows * labels.Min(label => Math.Min(1, _context.LabelCount(label) / _context.NodeCount())), 0.001);
        _plan.EstimatedRows = _rows;
        return true;
    }

    private List<TokenReference>? LabelsOfEnd(int slot) => _plan switch
    {
        ExpandPlan { Into: false } expand when expand.ToSlot == slot => expand.ToLabels,
        RelationshipScanPlan scan when scan.StartSlot == slot => scan.StartLabels,
        RelationshipScanPlan scan when scan.EndSlot == slot => scan.EndLabels,
        _ => null,
    };

    private static int Price(BoundExpression expression)
    {
        var price = 1;
        BoundWalker.Walk(expression, node => price += node is BoundSubquery or BoundShortestPath ? 1000 : 1);
        return price;
    }

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
            _context, _compiler, new ArgumentPlan(), _declared, _available, [], _allowsRepeats);
        Move(start, inner);
        var slots = inner.Slots();
        var known = _available.With(slots);

        // What refers to the row as well must wait until there is one.
        inner._predicates.AddRange(_predicates.Where(predicate =>
            predicate.Needs.Count > 0 && slots.ContainsAll(References.Of(predicate.Expression))));
        _predicates.RemoveAll(inner._predicates.Contains);
        inner._available = SlotSet.Empty;
        inner.Solve();
        var join = _predicates
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

    private sealed record Step(double Cost, double Rows, Action Take);
}
