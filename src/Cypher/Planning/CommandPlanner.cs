using System.Diagnostics;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Execution.Expressions;
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
            new SchemaCommandPlan(command.Syntax, Compile(command.Name), Compile(command.Options)),
        TerminateTransactionsCommand => throw Failure.Unsupported("TERMINATE TRANSACTIONS"),
        _ => throw new UnreachableException(command.Syntax.GetType().Name),
    };

    private Evaluator? Compile(BoundExpression? expression) => expression is null ? null : queries.Compile([expression])[0];

    private Plan PlanShow(BoundShow show)
    {
        var names = queries.Compile(show.Names);
        var rows = new ShowPlan(
            show.Subject, show.Filter, names, [.. show.Variables.Select(variable => (variable.Name, variable.Slot))]);
        return queries.PlanQuery(show.Query, rows);
    }
}
