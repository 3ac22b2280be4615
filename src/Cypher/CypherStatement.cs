using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Procedures;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher;

/// <summary>What can be said of a statement by its text alone, whichever store is to run it.</summary>
public static class CypherStatement
{
    /// <summary>Whether a statement is known to read and do nothing else, so that any copy of a store may answer it.</summary>
    /// <param name="text">The statement.</param>
    /// <returns>
    /// True where all that it does is known to read; false for what writes, for what is not known here (a procedure of another
    /// store, a file to load, another database, transactions within the query), and for what cannot be parsed.
    /// </returns>
    /// <remarks>Pure: safe on any thread.</remarks>
    public static bool OnlyReads(string text) => Parser.Parse(text).Value is { } statement && OnlyReads(statement.Body);

    private static bool OnlyReads(StatementBody body) => body switch
    {
        Query query => query.Parts.All(part => part.Clauses.All(OnlyReads)),
        ShowCommand show => show.Listings.All(listing => listing.Subject != ShowSubject.Terminations),
        _ => false,
    };

    private static bool OnlyReads(Clause clause) => clause switch
    {
        MatchClause or UnwindClause or WithClause or ReturnClause or FinishClause => true,
        CallSubqueryClause { Transactions: null } call => OnlyReads(call.Query),
        CallProcedureClause call => BuiltInProcedures.Table.Find(call.Procedure.FullName)?.Mode == ProcedureMode.Read,
        _ => false,
    };
}
