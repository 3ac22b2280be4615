using System.Diagnostics;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Printing;

/// <summary>Queries and clauses.</summary>
internal sealed partial class Printer
{
    private Printer Add(Query query) =>
        AddList(query.Parts, part => AddClauses(part.Clauses), query.Union == UnionKind.All ? " UNION ALL " : " UNION ");

    private Printer AddClauses(SyntaxList<Clause> clauses) => AddList(clauses, AddClause, " ");

    private void AddClause(Clause clause) => _ = clause switch
    {
        UseClause use => Add("USE ").Add(use.Graph),
        MatchClause match => AddMatch(match),
        WithClause with => Add("WITH ").Add(with.Projection).AddOptional(" WHERE ", with.Where),
        ReturnClause @return => Add("RETURN ").Add(@return.Projection),
        FinishClause => Add("FINISH"),
        UnwindClause unwind => Add("UNWIND ").Add(unwind.List).Add(" AS ").Add(unwind.Variable),
        CallProcedureClause call => AddCall(call),
        CallSubqueryClause call => AddCall(call),
        LoadCsvClause load => AddLoad(load),
        _ => AddUpdate(clause),
    };

    private Printer AddUpdate(Clause clause) => clause switch
    {
        CreateClause create => Add("CREATE ").Add(create.Pattern),
        MergeClause merge => Add("MERGE ").AddPath(merge.Path).AddList(merge.Actions, AddAction, ""),
        SetClause set => Add("SET ").AddList(set.Items, AddItem),
        RemoveClause remove => Add("REMOVE ").AddList(remove.Items, AddItem),
        DeleteClause delete => Add(delete.Detach ? "DETACH DELETE " : "DELETE ").AddExpressions(delete.Targets),
        ForeachClause @foreach => Add("FOREACH (").Add(@foreach.Variable).Add(" IN ").Add(@foreach.List)
            .Add(" | ").AddClauses(@foreach.Updates).Add(")"),
        _ => throw new UnreachableException(clause.GetType().Name),
    };

    private void AddAction(MergeAction action) =>
        Add(action.OnCreate ? " ON CREATE SET " : " ON MATCH SET ").AddList(action.Items, AddItem);

    private void AddItem(SetItem item) => _ = item switch
    {
        SetProperty set => Add(set.Target, Precedence.Postfix).Add(" = ").Add(set.Value),
        SetProperties set => Add(set.Variable).Add(set.Add ? " += " : " = ").Add(set.Value),
        SetLabels set => Add(set.Variable).AddList(set.Labels, label => Add(":").AddInner(label), ""),
        _ => throw new UnreachableException(item.GetType().Name),
    };

    private void AddItem(RemoveItem item) => _ = item switch
    {
        RemoveProperty remove => Add(remove.Target, Precedence.Postfix),
        RemoveLabels remove => Add(remove.Variable).AddList(remove.Labels, label => Add(":").AddInner(label), ""),
        _ => throw new UnreachableException(item.GetType().Name),
    };

    private Printer AddMatch(MatchClause match)
    {
        Add(match.Optional ? "OPTIONAL MATCH " : "MATCH ");
        Add(match.Mode == MatchMode.RepeatableElements ? "REPEATABLE ELEMENTS " : "");
        return Add(match.Pattern).AddList(match.Hints, AddHint, "").AddOptional(" WHERE ", match.Where);
    }

    private void AddHint(PlannerHint hint)
    {
        if (hint.Kind == PlannerHintKind.Join)
        {
            Add(" USING JOIN ON ").AddNames(hint.Variables);
            return;
        }

        Add(hint.Kind switch
        {
            PlannerHintKind.Scan => " USING SCAN ",
            PlannerHintKind.IndexSeek => " USING INDEX SEEK ",
            _ => " USING INDEX ",
        });
        Add(hint.Variables[0]).AddOptional(":", hint.Label);
        if (hint.Kind != PlannerHintKind.Scan)
        {
            Add("(").AddNames(hint.Properties).Add(")");
        }
    }

    private Printer Add(Projection projection)
    {
        Add(projection.Distinct ? "DISTINCT " : "");
        Add(projection.IncludeAll ? projection.Items.Count > 0 ? "*, " : "*" : "");
        return AddList(projection.Items, item => Add(item.Expression).AddOptional(" AS ", item.Alias))
            .AddOrder(projection.OrderBy, projection.Skip, projection.Limit);
    }

    private Printer AddOrder(SyntaxList<SortItem> orderBy, Expression? skip, Expression? limit) =>
        Add(orderBy.Count > 0 ? " ORDER BY " : "")
            .AddList(orderBy, item => Add(item.Expression).Add(item.Descending ? " DESC" : ""))
            .AddOptional(" SKIP ", skip)
            .AddOptional(" LIMIT ", limit);

    private Printer Add(YieldClause? yield) => yield is null
        ? this
        : Add(" YIELD ")
            .Add(yield.IncludeAll ? "*" : "")
            .AddList(yield.Items, item => Add(item.Field).AddOptional(" AS ", item.Alias))
            .AddOrder(yield.OrderBy, yield.Skip, yield.Limit)
            .AddOptional(" WHERE ", yield.Where);

    private Printer AddCall(CallProcedureClause call)
    {
        Add(call.Optional ? "OPTIONAL CALL " : "CALL ").Add(call.Procedure);
        return call.Arguments is null
            ? Add(call.Yield)
            : Add("(").AddExpressions(call.Arguments).Add(")").Add(call.Yield);
    }

    private Printer AddCall(CallSubqueryClause call)
    {
        Add(call.Optional ? "OPTIONAL CALL " : "CALL ");
        if (call.Imports is not null)
        {
            Add("(").Add(call.ImportAll ? "*" : "").AddNames(call.Imports).Add(") ");
        }

        Add("{ ").Add(call.Query).Add(" }");
        if (call.Transactions is not { } transactions)
        {
            return this;
        }

        Add(" IN").AddOptional(" ", transactions.Concurrency);
        return Add(transactions.Concurrent ? " CONCURRENT TRANSACTIONS" : " TRANSACTIONS")
            .Add(transactions.BatchSize is null ? "" : " OF ")
            .AddOptional("", transactions.BatchSize)
            .Add(transactions.BatchSize is null ? "" : " ROWS")
            .Add($" ON ERROR {transactions.OnError.ToString().ToUpperInvariant()}")
            .AddOptional(" REPORT STATUS AS ", transactions.Status);
    }

    private Printer AddLoad(LoadCsvClause load)
    {
        Add(load.WithHeaders ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ").Add(load.Source);
        Add(" AS ").Add(load.Variable);
        return load.FieldTerminator is null ? this : Add($" FIELDTERMINATOR {Print(load.FieldTerminator)}");
    }
}
