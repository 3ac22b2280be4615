using System.Diagnostics;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Planning;

/// <summary>Plans commands on the schema and SHOW.</summary>
internal sealed class CommandPlanner(QueryPlanner queries)
{
    public Plan Plan(BoundCommand command) => command.Syntax switch
    {
        ShowCommand => PlanShow(command.Show!),
        CreateIndexCommand or DropIndexCommand or CreateConstraintCommand or DropConstraintCommand =>
            new SchemaCommandPlan(command.Syntax, command.Options is null ? null : queries.Compile([command.Options])[0]),
        TerminateTransactionsCommand => throw Failure.Unsupported("TERMINATE TRANSACTIONS"),
        _ => throw new UnreachableException(command.Syntax.GetType().Name),
    };

    private Plan PlanShow(BoundShow show)
    {
        var names = queries.Compile(show.Names);
        var rows = new ShowPlan(
            show.Subject, show.Filter, names, [.. show.Variables.Select(variable => (variable.Name, variable.Slot))]);
        return queries.PlanQuery(show.Query, rows);
    }
}
