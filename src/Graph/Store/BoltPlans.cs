using ActorGraph.Bolt.Messages;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>Turns a server's plans into those of the embedded engine, which are shown in the same form.</summary>
internal static class BoltPlans
{
    public static CypherPlan Convert(QueryPlan plan) => new(
        plan.Operator.Split('@')[0],
        plan.Arguments.GetValueOrDefault("Details") as string ?? string.Empty,
        plan.Arguments.GetValueOrDefault("EstimatedRows") as double? ?? 0,
        plan.Rows,
        plan.DbHits,
        [.. plan.Children.Select(Convert)]);
}
