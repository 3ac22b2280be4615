using System.Diagnostics;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Queries, and how clauses follow one another.</summary>
internal sealed partial class Binder
{
    private BoundQuery BindQuery(Query query, QueryContext context)
    {
        var before = _scope;
        var parts = new List<BoundSingleQuery>();
        foreach (var part in query.Parts)
        {
            CheckUnion(query, part);
            parts.Add(BindSingleQuery(part, context));
        }

        _scope = before;
        if (parts.Count == 1)
        {
            return new([.. parts], query.Union, parts[0].Output);
        }

        var names = parts[0].Output.Select(variable => variable.Name).ToList();
        for (var i = 1; i < parts.Count; i++)
        {
            parts[i] = parts[i] with { Output = Arrange(parts[i].Output, names, query.Parts[i]) };
        }

        var output = names.Select((name, i) => NewVariable(
            name, parts.Select(part => part.Output[i].Type).Aggregate((type, other) => type.Or(other))));
        return new([.. parts], query.Union, [.. output]);
    }

    private void CheckUnion(Query query, SingleQuery part)
    {
        var batches = part.Clauses.FirstOrDefault(clause => clause is CallSubqueryClause { Transactions: not null });
        if (query.Parts.Count > 1 && batches is not null)
        {
            throw Error(batches.Span, BindingError.Composition("CALL { ... } IN TRANSACTIONS in a UNION is not supported"));
        }
    }

    /// <summary>Puts a part's columns into the order of the first part's.</summary>
    private SyntaxList<BoundVariable> Arrange(SyntaxList<BoundVariable> columns, List<string> names, SingleQuery part)
    {
        var arranged = names
            .Select(name => columns.FirstOrDefault(column => column.Name == name))
            .OfType<BoundVariable>()
            .ToList();
        return arranged.Count == names.Count && columns.Count == names.Count
            ? [.. arranged]
            : throw Error(part.Clauses[^1].Span, BindingError.DifferentColumns());
    }

    private BoundSingleQuery BindSingleQuery(SingleQuery query, QueryContext context)
    {
        _scope = new(context.Outer);
        var clauses = new List<BoundClause>();
        var composition = new ClauseComposition(query, context);
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            if (composition.Check(i) is { } problem)
            {
                throw Error(clause.Span, BindingError.Composition(problem));
            }

            if (i == composition.First && context.Importable is { } importable && IsImport(clause))
            {
                Import((WithClause)clause, importable);
            }
            else
            {
                AddClause(clauses, clause, query, context);
            }
        }

        if (composition.CheckEnd() is { } unfinished)
        {
            throw Error(query.Clauses[^1].Span, BindingError.Composition(unfinished));
        }

        SyntaxList<BoundVariable> output = clauses.Count > 0 && clauses[^1] is BoundProjection { IsReturn: true } projection
            ? [.. projection.Items.Select(item => item.Variable)]
            : [];
        return new([.. clauses], output);
    }

    private void AddClause(List<BoundClause> clauses, Clause clause, SingleQuery query, QueryContext context)
    {
        if (clause is UseClause)
        {
            return;
        }

        var isStandalone = context.Role == QueryRole.Statement
            && query.Clauses.Count(other => other is not UseClause) == 1;
        if (clause is CallProcedureClause call && isStandalone)
        {
            clauses.AddRange(BindStandaloneCall(call));
            return;
        }

        clauses.Add(BindClause(clause, context) with { Span = clause.Span });
    }

    private BoundClause BindClause(Clause clause, QueryContext context) => clause switch
    {
        MatchClause match => BindMatch(match),
        UnwindClause unwind => BindUnwind(unwind),
        WithClause with => BindWith(with, context),
        ReturnClause @return => BindReturn(@return, context),
        CallProcedureClause call => BindCall(call),
        CallSubqueryClause call => BindCallSubquery(call),
        LoadCsvClause load => BindLoadCsv(load),
        FinishClause => new BoundFinish(),
        _ => BindUpdate(clause),
    };

    private BoundClause BindUpdate(Clause clause) => clause switch
    {
        CreateClause create => BindCreate(create),
        MergeClause merge => BindMerge(merge),
        SetClause set => new BoundSet(BindSetItems(set.Items)),
        RemoveClause remove => new BoundRemove([.. remove.Items.Select(BindRemoveItem)]),
        DeleteClause delete => BindDelete(delete),
        ForeachClause @foreach => BindForeach(@foreach),
        _ => throw new UnreachableException(clause.GetType().Name),
    };

    /// <summary>Whether a WITH only names variables, as the importing one of CALL { } does.</summary>
    private static bool IsImport(Clause clause) => clause is WithClause { Where: null, Projection: var projection }
        && projection is { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null }
        && projection.Items.All(item => item is { Alias: null, Expression: VariableExpression });

    private void Import(WithClause with, Scope importable)
    {
        foreach (var variable in with.Projection.IncludeAll ? importable.Visible : [])
        {
            _scope.Declare(variable);
        }

        foreach (var item in with.Projection.Items)
        {
            var name = ((VariableExpression)item.Expression).Name;
            _scope.Declare(
                importable.Find(name) ?? throw Error(item.Span, BindingError.UndefinedVariable(name)));
        }
    }

    private BoundUnwind BindUnwind(UnwindClause unwind)
    {
        var list = BindExpression(unwind.List);
        var element = list.Type.Kinds switch
        {
            ValueKinds.List => list.Type.ElementOrAny,
            ValueKinds.None => StaticType.Any,
            var kinds when !kinds.HasFlag(ValueKinds.List) => list.Type,
            _ => StaticType.Any,
        };
        return new(list, Declare(unwind.Variable, element));
    }

    private BoundLoadCsv BindLoadCsv(LoadCsvClause load)
    {
        var source = BindExpression(load.Source);
        Demand(source, StaticType.String, "String");
        var terminator = load.FieldTerminator ?? ",";
        if (terminator.Length != 1)
        {
            throw Error(load.Span, BindingError.Misplaced("FIELDTERMINATOR takes one character, such as ';'"));
        }

        var type = load.WithHeaders ? StaticType.Map : StaticType.ListOf(StaticType.String);
        return new(load.WithHeaders, source, Declare(load.Variable, type), terminator[0]);
    }
}
