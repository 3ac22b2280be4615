using ActorGraph.Graph.Store;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>A transaction of the driver, or a session for queries in transactions of their own.</summary>
internal sealed class DriverTransaction(IAsyncQueryRunner runner) : ICypherTransaction
{
    public async Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await DriverResult.OpenAsync(() => runner.RunAsync(query, DriverValues.Parameters(parameters))).ConfigureAwait(false);
    }
}
