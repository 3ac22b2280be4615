using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>How CALL { } is split into transactions.</summary>
/// <param name="BatchSize">Rows a transaction, or null for 1000.</param>
/// <param name="Concurrency">How many at a time, or null for one.</param>
/// <param name="OnError">What happens when one fails.</param>
/// <param name="Status">
/// Receives a map with started, committed, transactionId and errorMessage for each row, or null.
/// </param>
internal sealed record BoundInTransactions(
    BoundExpression? BatchSize,
    BoundExpression? Concurrency,
    TransactionErrorMode OnError,
    BoundVariable? Status);
