namespace ActorGraph.Graph.Store;

/// <summary>A transaction in progress: queries run in it one after another.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs a query; the result streams and must be read or disposed before the next query.</summary>
    /// <exception cref="GraphStoreException">The query is wrong or failed; carries the status code and place.</exception>
    Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default);
}
