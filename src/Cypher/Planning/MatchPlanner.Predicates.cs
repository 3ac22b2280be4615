using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Planning;

/// <summary>Testing predicates.</summary>
internal sealed partial class MatchPlanner
{
    /// <summary>Tests every predicate as soon as all that it needs is known.</summary>
    private void ApplyPredicates(bool all = false)
    {
        var ready = _predicates.All.Where(predicate => all || _available.ContainsAll(predicate.Needs)).ToList();
        _predicates.Remove(ready);
        ready.RemoveAll(TestsWhileWalking);
        if (ready.Count == 0)
        {
            return;
        }

        ready.ForEach(MayWalkBack);

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

    /// <summary>Tells the step that has just been planned which nodes it may be walked from the other way.</summary>
    private void MayWalkBack(Predicate predicate)
    {
        if (_plan is ExpandPlan { Into: false } expand
            && NodeLists.Find(predicate.Expression, expand.ToSlot) is { } nodes
            && !References.Of(nodes).Contains(expand.ToSlot)
            && !References.Of(nodes).Contains(expand.RelationshipSlot))
        {
            expand.ToAmong ??= _compiler.Compile(nodes);
        }
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
}
