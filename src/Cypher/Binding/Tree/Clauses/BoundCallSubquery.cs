using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>
/// CALL { }: the query runs for each row, and its result is joined to the row. A query without RETURN runs for its
/// updates, and each row goes on once.
/// </summary>
/// <param name="Optional">Whether a row for which it gives nothing is kept with nulls.</param>
/// <param name="Imports">The variables of the row that the query may read: the same objects inside and outside.</param>
/// <param name="Query">The subquery; its <see cref="BoundQuery.Output"/> is declared in the scope around.</param>
/// <param name="Transactions">How to split it into transactions, or null.</param>
internal sealed record BoundCallSubquery(
    bool Optional,
    SyntaxList<BoundVariable> Imports,
    BoundQuery Query,
    BoundInTransactions? Transactions) : BoundClause
{
    /// <inheritdoc/>
    public override bool Writes => Query.Writes;
}
