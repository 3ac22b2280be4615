using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Storage;

namespace ActorGraph.Cypher.Planning;

/// <summary>Plans a bound statement for a store as it is now.</summary>
internal static class StatementCompiler
{
    public static CompiledStatement Compile(
        BoundStatement statement, StoreTransaction store, ProcedureTable procedures, NullTests nulls, RunClock clock)
    {
        var context = new PlanContext(
            store, procedures, statement.VariableCount, SlotsWithProperties(statement.Body), nulls, clock);
        var planner = new QueryPlanner(context);
        var query = statement.Body as BoundQuery;
        var root = query is null ? planner.PlanCommand((BoundCommand)statement.Body) : planner.PlanQuery(query);
        root = query is { ReturnsRows: false } ? new EmptyPlan(root) : root;
        return new CompiledStatement(
            root,
            context.Subplans,
            context.Tokens,
            context.SlotCount,
            statement.Columns,
            query is null ? [] : [.. query.Output.Select(variable => variable.Slot)],
            statement.Parameters,
            statement.Mode,
            statement.Writes,
            store.Schema.Version,
            Population(store),
            statement.Text);
    }

    private static HashSet<int> SlotsWithProperties(BoundStatementBody body)
    {
        var slots = new HashSet<int>();
        BoundWalker.Walk(body, node =>
        {
            if (node is BoundProperty { Subject: BoundVariableReference reference })
            {
                slots.Add(reference.Variable.Slot);
            }
        });
        return slots;
    }

    public static long Population(StoreTransaction store) =>
        store.Count(TallyKind.Nodes) + store.Count(TallyKind.Relationships);
}
