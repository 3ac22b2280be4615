using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Functions.Aggregation;
using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Planning;

/// <summary>WITH and RETURN.</summary>
internal sealed partial class QueryPlanner
{
    private Plan PlanProjection(Plan input, BoundProjection projection, SlotSet live, bool writes)
    {
        var plan = projection.IsAggregating ? PlanAggregation(input, projection) : input;
        var items = projection.Items.Where(item => !item.IsPassedThrough).ToList();
        if (items.Count > 0)
        {
            plan = new ProjectPlan(
                plan,
                [.. items.Select(item => (item.Variable.Slot, _compiler.Compile(item.Expression)))],
                string.Join(", ", items.Select(DescribeItem)))
            {
                EstimatedRows = plan.EstimatedRows,
            };
        }

        var output = Slots(projection.Items.Select(item => item.Variable));
        if (projection.Distinct)
        {
            plan = new DistinctPlan(plan, output) { Details = string.Join(", ", projection.Items.Select(item => item.Variable.Name)) };
        }

        if (projection.OrderBy.Count > 0)
        {
            plan = PlanSort(plan, projection, output, live, writes);
        }

        if (projection.Skip is not null)
        {
            plan = new SkipPlan(plan, _compiler.Compile(projection.Skip)) { Details = ExpressionText.Describe(projection.Skip) };
        }

        if (projection.Limit is not null)
        {
            plan = new LimitPlan(plan, _compiler.Compile(projection.Limit), writes) { Details = ExpressionText.Describe(projection.Limit) };
        }

        return Filter(plan, projection.Predicates);
    }

    private AggregatePlan PlanAggregation(Plan input, BoundProjection projection)
    {
        var keys = projection.GroupingKeys;
        var description = string.Join(
            ", ",
            [.. keys.Select(key => ExpressionText.Describe(key.Expression)), .. projection.Aggregations.Select(DescribeAggregation)]);
        var numbers = -1;
        var counted = CountPlanner.Plan(input, projection, () => numbers = _context.NewSlot());
        return new AggregatePlan(
            counted ?? input,
            [.. keys.Select(key => (key.Variable.Slot, _compiler.Compile(key.Expression)))],
            [.. projection.Aggregations.Select(item => counted is null ? PlanAccumulator(item) : PlanTotal(item, numbers))],
            description)
        { EstimatedRows = keys.Count == 0 ? 1 : Math.Sqrt(input.EstimatedRows) };
    }

    private static (int Slot, Func<Accumulator> Create) PlanTotal(BoundAggregation count, int numbers) =>
        (count.Variable.Slot, () => new SumAccumulator(new SlotEvaluator(numbers), false));

    /// <summary>An expression and the name it gets, or the name alone where it says all.</summary>
    private static string DescribeItem(BoundItem item)
    {
        var expression = ExpressionText.Describe(item.Expression);
        var isColumn = item.Expression is BoundVariableReference { Variable.IsAnonymous: true };
        return isColumn || expression == item.Variable.Name ? item.Variable.Name : $"{expression} AS {item.Variable.Name}";
    }

    private static string DescribeAggregation(BoundAggregation aggregation)
    {
        var arguments = aggregation.Function is null ? "*" : string.Join(", ", aggregation.Arguments.Select(ExpressionText.Describe));
        return $"{aggregation.Function?.Name ?? "count"}({(aggregation.Distinct ? "DISTINCT " : "")}{arguments})";
    }

    private (int Slot, Func<Accumulator> Create) PlanAccumulator(BoundAggregation aggregation)
    {
        var arguments = _compiler.CompileAll(aggregation.Arguments);
        return (
            aggregation.Variable.Slot,
            () => Accumulators.Create(aggregation.Function?.Name, arguments, aggregation.Distinct));
    }

    private SortPlan PlanSort(Plan input, BoundProjection projection, int[] output, SlotSet live, bool writes)
    {
        // After the sort only the items are in scope, but WITH's WHERE may look back at what came in.
        var visible = live
            .With(Slots(projection.GroupingKeys.Select(key => key.Variable)))
            .With(Slots(projection.Aggregations.Select(aggregation => aggregation.Variable)));
        var needed = projection.Predicates.SelectMany(predicate => References.Of(predicate).Intersect(visible).ToArray());
        return new SortPlan(
            input,
            [.. projection.OrderBy.Select(item => (_compiler.Compile(item.Expression), item.Descending))],
            [.. output.Concat(needed).Distinct()],
            projection.Limit is null ? null : _compiler.CompileOptional(projection.Skip),
            _compiler.CompileOptional(projection.Limit),
            writes ? null : WantedOrder.Of(projection)?.FindIn(input),
            string.Join(", ", projection.OrderBy.Select(
                item => ExpressionText.Describe(item.Expression) + (item.Descending ? " DESC" : ""))));
    }
}
