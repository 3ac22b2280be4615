using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;

namespace ActorGraph.Cypher.Planning;

/// <summary>
/// That rows are wanted in the order of a property of a node, and only the first of them: an index that has the nodes in
/// that order then need not be read to its end.
/// </summary>
/// <param name="Slot">The node's slot.</param>
/// <param name="Key">The property.</param>
/// <param name="Descending">Whether greater values come first.</param>
internal sealed record WantedOrder(int Slot, string Key, bool Descending)
{
    /// <summary>What a projection wants of the rows that come in; null when it needs them all.</summary>
    public static WantedOrder? Of(BoundProjection projection)
    {
        if (projection.Limit is null || projection.IsAggregating || projection.OrderBy.Count == 0)
        {
            return null;
        }

        var first = projection.OrderBy[0];
        return Resolve(first.Expression, projection) is BoundProperty { Subject: BoundVariableReference node } property
            ? new(node.Variable.Slot, property.Key, first.Descending)
            : null;
    }

    /// <summary>The scan that gives the rows of a plan in this order, or null when they come in another.</summary>
    public IOrderedPlan? FindIn(Plan plan) => plan switch
    {
        IOrderedPlan { Order: { } order } scan when order == this && plan.Inputs[0] is ArgumentPlan => scan,
        FilterPlan or ProjectPlan or ExpandPlan or VariableExpandPlan or ApplyPlan or UnwindPlan or DistinctPlan =>
            FindIn(plan.Inputs[0]),
        _ => null,
    };

    /// <summary>What stands behind the name of a column.</summary>
    private static BoundExpression Resolve(BoundExpression key, BoundProjection projection) =>
        key is BoundVariableReference column
        && projection.Items.FirstOrDefault(item => item.Variable == column.Variable) is { } item
            ? item.Expression
            : key;
}
