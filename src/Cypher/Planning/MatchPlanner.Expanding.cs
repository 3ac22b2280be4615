using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Walking over relationships.</summary>
internal sealed partial class MatchPlanner
{
    private const double DefaultChainFactor = 3;

    private Step? ExpandStep(BoundPatternElement edge) => edge switch
    {
        BoundRelationshipPattern relationship => ExpandStep(relationship),
        BoundQuantifiedPath path => ExpandStep(path),
        _ => null,
    };

    private Step? ExpandStep(BoundRelationshipPattern edge)
    {
        var fromKnown = IsKnown(edge.From);
        var toKnown = IsKnown(edge.To);
        if (IsKnown(edge.Variable))
        {
            return new(_rows, _rows, () => TakeBound(edge));
        }

        if ((!fromKnown && !toKnown) || !StepPredicatesAreReady(edge))
        {
            return null;
        }

        var degree = Degree(edge);
        var reversed = !fromKnown;
        var into = fromKnown && toKnown;
        var rows = into ? _rows * Math.Max(degree / _context.NodeCount(), 0.01) : _rows * degree;
        return new(_rows * (1 + degree), rows, () => TakeExpand(edge, reversed, into, rows));
    }

    private bool StepPredicatesAreReady(BoundRelationshipPattern edge) =>
        edge.Length is null || edge.Length.Predicates.All(predicate =>
            _available.With(edge.Length.Step.Slot).ContainsAll(
                References.Of(predicate).Intersect(_declared.With(edge.Length.Step.Slot))));

    private double Degree(BoundPatternElement element)
    {
        if (element is not BoundRelationshipPattern edge)
        {
            return 10;
        }

        var both = edge.Direction == PatternDirection.Either ? 2 : 1;
        var degree = Math.Max(0.1, _context.RelationshipCount(edge.Types) * both / _context.NodeCount());
        return edge.Length is null ? degree : Math.Pow(Math.Max(degree, DefaultChainFactor), edge.Length.Maximum is { } most and < 6 ? most : 6);
    }

    private void TakeExpand(BoundRelationshipPattern edge, bool reversed, bool into, double rows)
    {
        var from = reversed ? edge.To : edge.From;
        var to = reversed ? edge.From : edge.To;
        var outgoing = edge.Direction != (reversed ? PatternDirection.Outgoing : PatternDirection.Incoming);
        var incoming = edge.Direction != (reversed ? PatternDirection.Incoming : PatternDirection.Outgoing);
        _plan = edge.Length is null
            ? new ExpandPlan(
                _plan, from.Slot, edge.Variable.Slot, to.Slot, _context.Types(edge.Types), outgoing, incoming, into,
                DistinctFrom(edge.Types), PatternText.Describe(edge))
            : new VariableExpandPlan(
                _plan, from.Slot, edge.Variable.Slot, to.Slot, edge.Length.Step.Slot, _context.Types(edge.Types),
                outgoing, incoming, into, reversed, edge.Length.Minimum, edge.Length.Maximum,
                _compiler.CompileAll(edge.Length.Predicates), DistinctFrom(edge.Types), PatternText.Describe(edge));
        Take(edge, rows, edge.Variable.Slot, edge.From.Slot, edge.To.Slot);
    }

    /// <summary>A relationship that came with the row: its ends are read from it.</summary>
    private void TakeBound(BoundRelationshipPattern edge)
    {
        _plan = new RelationshipEndsPlan(
            _plan,
            edge.Variable.Slot,
            edge.From.Slot,
            edge.To.Slot,
            IsKnown(edge.From),
            IsKnown(edge.To) || edge.From == edge.To,
            _context.Types(edge.Types),
            edge.Direction != PatternDirection.Incoming,
            edge.Direction != PatternDirection.Outgoing,
            edge.Length is not null,
            edge.Length?.Minimum ?? 1,
            edge.Length is null ? 1 : edge.Length.Maximum,
            DistinctFrom(edge.Types),
            PatternText.Describe(edge));
        Take(edge, _rows, edge.Variable.Slot, edge.From.Slot, edge.To.Slot);
    }

    private Step? ExpandStep(BoundQuantifiedPath path)
    {
        if (!IsKnown(path.From))
        {
            return IsKnown(path.To) && !IsKnown(path.From)
                ? new(_rows * 1000, _rows * 1000, () => TakeLeaf(path.From, Find(path.From)))
                : null;
        }

        var rows = _rows * 10;
        return new(rows * 10, rows, () => TakeQuantified(path, rows));
    }

    private void TakeQuantified(BoundQuantifiedPath path, double rows)
    {
        var nodes = path.Elements.OfType<BoundNodePattern>().ToList();
        var start = nodes[0].Variable;
        var end = nodes[^1].Variable;
        var inner = path.Groups.Select(group => group.Single)
            .Concat(nodes.Select(node => node.Variable))
            .Concat(path.Elements.OfType<BoundRelationshipPattern>().Select(edge => edge.Variable))
            .Distinct()
            .ToList();

        // The round begins at a node that is known: it is declared neither here nor in the pattern around.
        var declared = inner.Where(variable => variable != start).ToList();
        var pattern = new BoundPattern(
            [new BoundPathPattern(null, null, path.Elements, path.Predicates)], [.. declared]);
        var mode = _allowsRepeats ? Syntax.Tree.MatchMode.RepeatableElements : default;
        var round = Plan(_context, _compiler, new ArgumentPlan(), pattern, mode, []);
        var relationships = path.Elements.OfType<BoundRelationshipPattern>().Select(edge => edge.Variable.Slot).ToArray();
        _plan = new QuantifiedExpandPlan(
            _plan,
            round,
            path.From.Slot,
            path.To.Slot,
            start.Slot,
            end.Slot,
            path.Minimum,
            path.Maximum,
            [.. path.Groups.Select(group => (group.Single.Slot, group.List.Slot))],
            relationships,
            DistinctFrom([]),
            [.. inner.Select(variable => variable.Slot)])
        {
            Into = IsKnown(path.To),
            Details = PatternText.Describe(path),
        };
        Take(path, rows, [path.To.Slot, .. path.Groups.Select(group => group.List.Slot)]);
    }

    /// <summary>The relationships walked already that a relationship of these types could be one of.</summary>
    private int[] DistinctFrom(SyntaxList<string> types)
    {
        if (_allowsRepeats)
        {
            return [];
        }

        var slots = new List<int>();
        foreach (var edge in _solved)
        {
            if (edge is BoundRelationshipPattern other)
            {
                if (types.Count == 0 || other.Types.Count == 0 || types.Any(other.Types.Contains))
                {
                    slots.Add(other.Variable.Slot);
                }
            }
            else if (edge is BoundQuantifiedPath path)
            {
                slots.AddRange(RelationshipGroups(path));
            }
        }

        return [.. slots];
    }

    /// <summary>Tests relationships that were found apart from those walked before, and so may be among them.</summary>
    private void KeepDistinct(IEnumerable<BoundPatternElement> edges)
    {
        var tests = edges
            .SelectMany(edge => edge switch
            {
                BoundRelationshipPattern one => [(one.Variable.Slot, Others: DistinctFrom(one.Types))],
                BoundQuantifiedPath path => RelationshipGroups(path).Select(slot => (Slot: slot, Others: DistinctFrom([]))),
                _ => [],
            })
            .Where(test => test.Others.Length > 0)
            .Select(Evaluator (test) => new DistinctRelationshipsEvaluator(test.Slot, test.Others))
            .ToArray();
        if (tests.Length > 0)
        {
            _plan = new FilterPlan(_plan, tests, "relationships are distinct");
            Advance(_rows);
        }
    }

    /// <summary>What comes when all nodes are known: shortest paths and named paths.</summary>
    private void Finish(BoundPathPattern path)
    {
        if (path.Selector is not null)
        {
            FinishSelected(path);
        }
        else if (path.Variable is not null)
        {
            var slots = PathSlots(path);
            _plan = new ProjectPlan(
                _plan, [(path.Variable.Slot, new PathEvaluator(slots))], path.Variable.Name + " = path");
            Advance(_rows, path.Variable.Slot);
        }

        ApplyPredicates();
    }

    private int[] PathSlots(BoundPathPattern path) =>
        [.. path.Elements.Select(element => element switch
        {
            BoundNodePattern node => node.Variable.Slot,
            BoundRelationshipPattern edge => edge.Variable.Slot,
            _ => RelationshipList((BoundQuantifiedPath)element),
        })];

    /// <summary>The variable that has all relationships of a repeated pattern, in order.</summary>
    private int RelationshipList(BoundQuantifiedPath path)
    {
        var lists = RelationshipGroups(path);
        if (lists.Length == 1)
        {
            return lists[0];
        }

        var slot = _context.NewSlot();
        _plan = new ProjectPlan(_plan, [(slot, new InterleaveEvaluator(lists))], "relationships of the rounds");
        return slot;
    }

    /// <summary>The lists of the relationships that a repeated path walks, in the order of its steps.</summary>
    private static int[] RelationshipGroups(BoundQuantifiedPath path) =>
        [.. path.Elements.OfType<BoundRelationshipPattern>()
            .Select(edge => path.Groups.First(group => group.Single == edge.Variable).List.Slot)];

    private void FinishSelected(BoundPathPattern path)
    {
        if (path.Elements is [BoundNodePattern { Variable: var only }] && path.Variable is not null)
        {
            _plan = new ProjectPlan(
                _plan, [(path.Variable.Slot, new PathEvaluator([only.Slot]))], path.Variable.Name + " = path");
            Advance(_rows, path.Variable.Slot);
            return;
        }

        var pattern = new ShortestPathPlanner(_context, _compiler).Plan(path, path.Variable?.Slot ?? -1, endsAreFound: true);
        _plan = new ShortestPathPlan(_plan, pattern);
        Advance(_rows, [.. pattern.GroupSlots, .. path.Variable is null ? Array.Empty<int>() : [path.Variable.Slot]]);
    }
}
