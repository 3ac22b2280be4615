using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Planning;

/// <summary>Nodes that are asked for in several ways, of which one is enough.</summary>
internal sealed partial class LeafPlanner
{
    /// <summary>A condition with more is tested and not sought by.</summary>
    private const int MostAlternatives = 32;

    /// <summary>What each alternative finds, every node once.</summary>
    private IEnumerable<Leaf> ByAlternatives(BoundVariable variable, List<Predicate> predicates)
    {
        foreach (var predicate in predicates)
        {
            var alternatives = Disjunctions.Of(predicate.Expression).Take(MostAlternatives + 1).ToList();
            if (alternatives.Count is > 1 and <= MostAlternatives)
            {
                var others = predicates.FindAll(other => !IsOfSameSort(predicate.Expression, other.Expression));
                yield return Together(variable, [.. alternatives.Select(alternative => Alternative(variable, alternative, predicate, others))]);
            }
        }
    }

    /// <summary>
    /// Whether both are alternatives of labels, or both of conditions: an alternative is sought with what else is asked, but not
    /// with each alternative of all others.
    /// </summary>
    private static bool IsOfSameSort(BoundExpression one, BoundExpression other) =>
        one is BoundLabelPredicate == other is BoundLabelPredicate && Disjunctions.Of(other).Any();

    private Leaf Alternative(BoundVariable variable, BoundExpression alternative, Predicate whole, List<Predicate> others) =>
        Find(variable, [.. others, .. BoundLogical.Conjuncts(alternative).Select(conjunct => new Predicate(conjunct, References.Of(conjunct).Intersect(whole.Needs)))]);

    private static Leaf Together(BoundVariable variable, Leaf[] leaves)
    {
        int[] slots = [variable.Slot];
        var rows = leaves.Sum(leaf => leaf.Rows);
        return new(rows, Array.TrueForAll(leaves, leaf => leaf.IsSeek), Array.Exists(leaves, leaf => leaf.NeedsRow), input =>
        {
            var union = new UnionPlan(Array.ConvertAll(leaves, Alone), [.. leaves.Select(_ => slots)], slots) { EstimatedRows = rows };
            var distinct = new DistinctPlan(union, slots) { Details = PatternText.Name(variable), EstimatedRows = rows };
            return input is ArgumentPlan ? distinct : new ApplyPlan(input, distinct, null);
        });
    }

    private static Plan Alone(Leaf leaf)
    {
        var plan = leaf.Make(new ArgumentPlan());
        plan.EstimatedRows = leaf.Rows;
        return plan;
    }
}
