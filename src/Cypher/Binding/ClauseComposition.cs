using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>The rules on how clauses follow one another.</summary>
/// <param name="query">The clauses.</param>
/// <param name="context">What they are part of.</param>
internal sealed class ClauseComposition(SingleQuery query, QueryContext context)
{
    private Clause? _lastUpdate;

    /// <summary>Index of the first clause but USE.</summary>
    public int First { get; } = query.Clauses[0] is UseClause ? 1 : 0;

    /// <summary>Says what is wrong with the clause at an index, seeing those before it; null for nothing.</summary>
    public string? Check(int index)
    {
        var clause = query.Clauses[index];
        var isLast = index == query.Clauses.Count - 1;
        if (clause is UseClause)
        {
            return index == 0 ? null : "USE can only stand at the start of a query";
        }

        if (clause is ReturnClause or FinishClause && !isLast)
        {
            return $"{Name(clause)} can only be used at the end of the query: expected WITH to go on";
        }

        if (clause is CallSubqueryClause { Transactions: not null } batches && CheckTransactions(batches, index) is { } problem)
        {
            return problem;
        }

        if (Updates(clause))
        {
            _lastUpdate = clause;
            return context.Role is QueryRole.Test or QueryRole.Collect
                ? $"An expression's subquery cannot contain the updating clause {Name(clause)}"
                : null;
        }

        if (clause is WithClause)
        {
            _lastUpdate = null;
        }

        var reads = clause is MatchClause or UnwindClause or CallProcedureClause or CallSubqueryClause or LoadCsvClause;
        return reads && _lastUpdate is not null
            ? $"WITH is required between {Name(_lastUpdate)} and {Name(clause)}"
            : null;
    }

    /// <summary>Says what is wrong with the end; null for nothing.</summary>
    public string? CheckEnd()
    {
        var last = query.Clauses[^1];
        return (last, context.Role) switch
        {
            (ReturnClause, _) => null,
            (FinishClause, QueryRole.Statement or QueryRole.Call) => null,
            (_, QueryRole.Test) => null,
            (_, QueryRole.Collect) => "The subquery of COLLECT must end with RETURN of one column",
            (MatchClause or UnwindClause or WithClause or LoadCsvClause or UseClause, _) =>
                $"Query cannot conclude with {Name(last)}: expected RETURN, FINISH or an updating clause",
            (CallSubqueryClause call, _) when call.Query.Parts[0].Clauses[^1] is ReturnClause =>
                "Query cannot conclude with CALL { ... RETURN ... }: expected RETURN",
            (CallProcedureClause { Yield: not null }, _) when query.Clauses.Count > First + 1 =>
                "Query cannot conclude with CALL ... YIELD: expected RETURN",
            _ => null,
        };
    }

    private string? CheckTransactions(CallSubqueryClause call, int index)
    {
        const string Name = "CALL { ... } IN TRANSACTIONS";
        return context.Role != QueryRole.Statement ? $"{Name} within another subquery is not supported"
            : query.Clauses.Take(index).Any(Writes) ? $"{Name} after a write clause is not supported"
            : call.Transactions is { Status: not null, OnError: TransactionErrorMode.Fail }
                ? "REPORT STATUS can only be used with ON ERROR CONTINUE or ON ERROR BREAK"
            : null;
    }

    private static bool Writes(Clause clause) => Updates(clause)
        || (clause is CallSubqueryClause { Transactions: null } call && call.Query.Parts.Any(part => part.Clauses.Any(Writes)));

    private static bool Updates(Clause clause) => clause is CreateClause or MergeClause or SetClause or RemoveClause
        or DeleteClause or ForeachClause;

    private static string Name(Clause clause) => clause switch
    {
        MatchClause { Optional: true } => "OPTIONAL MATCH",
        MatchClause => "MATCH",
        UnwindClause => "UNWIND",
        CallProcedureClause or CallSubqueryClause => "CALL",
        LoadCsvClause => "LOAD CSV",
        WithClause => "WITH",
        ReturnClause => "RETURN",
        FinishClause => "FINISH",
        CreateClause => "CREATE",
        MergeClause => "MERGE",
        SetClause => "SET",
        RemoveClause => "REMOVE",
        DeleteClause => "DELETE",
        ForeachClause => "FOREACH",
        _ => "USE",
    };
}
