namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>SHOW [filter] subject [names] [YIELD ... | WHERE ...], or TERMINATE TRANSACTIONS names [YIELD ...].</summary>
/// <param name="Subject">What is listed.</param>
/// <param name="Filter">
/// The words before or after the subject that narrow the list, in capitals and with single spaces ("RANGE", "BUILT IN",
/// "NODE UNIQUENESS", "EXECUTABLE"); null for all.
/// </param>
/// <param name="Names">Names asked for (databases, transactions); empty for all.</param>
/// <param name="Yield">YIELD, or null.</param>
/// <param name="Where">WHERE without YIELD, or null.</param>
internal sealed record Listing(
    ShowSubject Subject,
    string? Filter,
    SyntaxList<Expression> Names,
    YieldClause? Yield,
    Expression? Where) : SyntaxNode
{
    /// <summary>Whether it is about transactions: these can follow one another.</summary>
    public bool IsOfTransactions => Subject is ShowSubject.Transactions or ShowSubject.Terminations;
}
