namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>[OPTIONAL] CALL [(x, y)] { query } [IN TRANSACTIONS ...].</summary>
/// <param name="Optional">Whether a row for which the query gives nothing is kept with nulls.</param>
/// <param name="Imports">
/// The variables of the scope clause: null without one (the query then imports by a first WITH), empty for <c>()</c>.
/// </param>
/// <param name="ImportAll">Whether the scope clause is <c>(*)</c>.</param>
/// <param name="Query">The subquery.</param>
/// <param name="Transactions">How to split it into transactions, or null.</param>
internal sealed record CallSubqueryClause(
    bool Optional, SyntaxList<Identifier>? Imports, bool ImportAll, Query Query, InTransactions? Transactions) : Clause;
