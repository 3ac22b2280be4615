namespace ActorGraph.Cypher.Syntax.Tree;

/// <summary>IN [n CONCURRENT] TRANSACTIONS [OF n ROWS] [ON ERROR ...] [REPORT STATUS AS s].</summary>
/// <param name="Concurrent">Whether CONCURRENT is asked for.</param>
/// <param name="Concurrency">How many at a time, or null.</param>
/// <param name="BatchSize">Rows a transaction, or null for the default of 1000.</param>
/// <param name="OnError">What happens when one fails.</param>
/// <param name="Status">Variable that receives each batch's status, or null.</param>
internal sealed record InTransactions(
    bool Concurrent,
    Expression? Concurrency,
    Expression? BatchSize,
    TransactionErrorMode OnError,
    Identifier? Status) : SyntaxNode;
