using ActorGraph.Bolt.Messages;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>Turns the embedded engine's plans into those that clients draw, under the names of arguments that Neo4j has.</summary>
internal static class PlanConverter
{
    private const string Planner = "COST";
    private const string Runtime = "SLOTTED";

    public static QueryPlan Convert(CypherPlan plan, string version)
    {
        var root = Convert(plan);
        return root with
        {
            Arguments = new Dictionary<string, object?>(root.Arguments)
            {
                ["version"] = version,
                ["planner"] = Planner,
                ["planner-impl"] = "IDP",
                ["runtime"] = Runtime,
                ["runtime-impl"] = Runtime,
            },
        };
    }

    private static QueryPlan Convert(CypherPlan plan)
    {
        var arguments = new Dictionary<string, object?>
        {
            ["Details"] = plan.Details,
            ["EstimatedRows"] = plan.EstimatedRows,
        };
        if (plan is { Rows: { } rows, StoreAccesses: { } hits })
        {
            arguments["Rows"] = rows;
            arguments["DbHits"] = hits;
        }

        return new QueryPlan($"{plan.Operator}@{ServedDatabases.Home}", arguments, [], [.. plan.Inputs.Select(Convert)])
        {
            Rows = plan.Rows,
            DbHits = plan.StoreAccesses,
        };
    }
}
