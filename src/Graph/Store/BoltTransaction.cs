using ActorGraph.Bolt.Client.Sessions;

namespace ActorGraph.Graph.Store;

/// <summary>A transaction on a server.</summary>
internal sealed class BoltTransaction(StoreAddress address, ClientTransaction transaction) : ICypherTransaction
{
    public async Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default)
    {
        var result = await BoltErrors.GuardAsync(
            address, () => transaction.RunAsync(query, BoltForms.OfParameters(parameters), cancellationToken)).ConfigureAwait(false);
        return new BoltResult(address, result);
    }
}
