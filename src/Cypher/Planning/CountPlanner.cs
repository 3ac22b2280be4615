using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Planning;

/// <summary>
/// Counts without rows: where a query only counts what its last step finds, the step gives one row with a number, and
/// the count adds these up. A node with ten thousand relationships is then counted, and not walked around.
/// </summary>
internal static class CountPlanner
{
    /// <summary>Whether all that a projection asks of the rows of the last step is how many there are.</summary>
    /// <param name="input">The plan whose rows are aggregated.</param>
    /// <param name="projection">The aggregation.</param>
    /// <param name="slot">A new slot for the number.</param>
    /// <returns>The plan that gives numbers in place of rows; null when rows are needed.</returns>
    public static Plan? Plan(Plan input, BoundProjection projection, Func<int> slot)
    {
        int[]? found = input switch
        {
            ExpandPlan { Into: false } expand => [expand.RelationshipSlot, expand.ToSlot],
            RelationshipScanPlan scan => [scan.RelationshipSlot, scan.StartSlot, scan.EndSlot],
            NodeScanPlan scan => [scan.Slot],
            _ => null,
        };
        if (found is null || projection.Aggregations.Count == 0
            || !projection.Aggregations.All(aggregation => CountsRows(aggregation, found))
            || projection.GroupingKeys.Any(key => found.Any(References.Of(key.Expression).Contains)))
        {
            return null;
        }

        Plan plan = input switch
        {
            ExpandPlan expand => new DegreePlan(expand, slot(), Arrivals(expand)),
            RelationshipScanPlan scan => new RelationshipCountPlan(scan, slot()),
            NodeScanPlan scan => new NodeCountPlan(scan, slot()),
            _ => input,
        };
        plan.EstimatedRows = input.Inputs[0].EstimatedRows;
        return plan;
    }

    // What a pattern finds is never null, so that counting it counts rows.
    private static bool CountsRows(BoundAggregation aggregation, int[] found) =>
        !aggregation.Distinct
        && (aggregation.Function is null
            || (aggregation.Function.Name == "count"
                && aggregation.Arguments[0] is BoundVariableReference reference
                && found.Contains(reference.Variable.Slot)));

    private static int[] Arrivals(ExpandPlan expand) => expand.Inputs[0] switch
    {
        ExpandPlan before when before.ToSlot == expand.FromSlot || before.FromSlot == expand.FromSlot =>
            [.. expand.DistinctFrom.Where(slot => slot == before.RelationshipSlot)],
        _ => [],
    };
}
