using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>A transaction of the embedded engine.</summary>
internal sealed class EmbeddedTransaction(StoreAddress address, CypherTransaction transaction) : ICypherTransaction
{
    public Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var result = EmbeddedErrors.Guard(address, () => transaction.Run(query, parameters, cancellationToken));
        return Task.FromResult<ICypherResult>(new EmbeddedResult(address, result));
    }
}
