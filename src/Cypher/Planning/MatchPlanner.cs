using ActorGraph.Cypher.Binding;
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
    private readonly OpenPredicates _predicates;
    private readonly Dictionary<int, BoundVariable> _nodes = [];
    private readonly Dictionary<int, Leaf> _found = [];
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
        IEnumerable<Predicate> predicates,
        bool allowsRepeats,
        WantedOrder? order)
    {
        _context = context;
        _compiler = compiler;
        _leaves = new LeafPlanner(context, compiler, input is ArgumentPlan ? order : null);
        _plan = input;
        _rows = Math.Max(1, input.EstimatedRows);
        _declared = declared;
        _available = available;
        _predicates = new OpenPredicates(predicates);
        _allowsRepeats = allowsRepeats;
    }

    /// <summary>Plans a pattern over an input.</summary>
    /// <param name="context">What the statement's planning shares.</param>
    /// <param name="compiler">Compiles its expressions.</param>
    /// <param name="input">The rows to match for.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="mode">Whether a relationship may be walked twice.</param>
    /// <param name="conditions">The conjuncts of WHERE.</param>
    /// <param name="order">The order that the rows are wanted in, or null.</param>
    public static Plan Plan(
        PlanContext context,
        ExpressionCompiler compiler,
        Plan input,
        BoundPattern pattern,
        MatchMode mode,
        IEnumerable<BoundExpression> conditions,
        WantedOrder? order = null)
    {
        var declared = SlotSet.Of(pattern.Declared.Select(variable => variable.Slot));
        var expressions = pattern.Paths
            .SelectMany(path => path.Selector is null ? path.Predicates : ShortestPathPlanner.EndPredicates(path))
            .Concat(context.Nulls.Settle(conditions))
            .Select(Disjunctions.Gather);
        var predicates = expressions
            .Select(expression => new Predicate(expression, References.Of(expression).Intersect(declared)));
        var planner = new MatchPlanner(
            context, compiler, input, declared, SlotSet.Empty, predicates, mode == MatchMode.RepeatableElements, order);
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

        Dictionary<BoundVariable, double>? walks = null;
        foreach (var node in _nodes.Values)
        {
            if (IsKnown(node))
            {
                continue;
            }

            var leaf = Find(node);
            if (!connected || leaf.Rows <= CertainRows)
            {
                yield return LeafStep(node, leaf, walks ??= CheapestWalks());
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

    private Step LeafStep(BoundVariable node, Leaf leaf, Dictionary<BoundVariable, double> walks)
    {
        var rows = _rows * leaf.Rows;

        // A scan is followed by steps from every node that it finds; a relationship scan is not.
        var following = _edges.Count == 0 ? 1 : 1 + walks.GetValueOrDefault(node, double.MaxValue / 4);
        var cost = leaf.IsSeek ? rows * 2 : rows * Math.Min(following, 50) * 2;
        return new(cost, rows, () => TakeLeaf(node, leaf));
    }

    /// <summary>What the cheapest step from each node costs that an edge is still to be walked from.</summary>
    private Dictionary<BoundVariable, double> CheapestWalks()
    {
        var walks = new Dictionary<BoundVariable, double>();
        foreach (var edge in _edges)
        {
            var cost = CostOfWalking(edge);
            var (from, to) = Ends(edge);
            walks[from] = Math.Min(cost, walks.GetValueOrDefault(from, cost));
            walks[to] = Math.Min(cost, walks.GetValueOrDefault(to, cost));
        }

        return walks;
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
        if (_rows > CertainRows && leaf.Rows > CertainRows && _available.Count > 0 && !leaf.NeedsRow && IsIndependent(node))
        {
            JoinComponent(node);
            return;
        }

        _plan = leaf.Make(_plan);
        _predicates.Remove(leaf.Solves);
        Advance(_rows * leaf.Rows, node.Slot);
    }

    /// <summary>Notes what a new plan makes known.</summary>
    private void Advance(double rows, params int[] slots)
    {
        _rows = Math.Max(rows, 0.001);
        _available = _available.With(slots.Where(_declared.Contains));
        _plan.EstimatedRows = _rows;
        foreach (var slot in slots.SelectMany(_predicates.Of).SelectMany(predicate => predicate.Needs))
        {
            _found.Remove(slot);
        }
    }

    /// <summary>The best way to get a node. It stays the same until something becomes known that a predicate on the node needs.</summary>
    private Leaf Find(BoundVariable node)
    {
        if (!_found.TryGetValue(node.Slot, out var leaf))
        {
            _found[node.Slot] = leaf = _leaves.Find(node, _predicates.Of(node.Slot, _available));
        }

        return leaf;
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

    private sealed record Step(double Cost, double Rows, Action Take);
}
