using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>Running queries that somebody else wrote.</summary>
public static class CypherSessionExtensions
{
    /// <summary>Runs one query in a transaction of its own: as one that reads where that can be seen of it, else as one that may write.</summary>
    /// <param name="session">The store.</param>
    /// <param name="query">The query.</param>
    /// <param name="parameters">Values of its parameters.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The result.</returns>
    /// <exception cref="GraphStoreException">The query is wrong or failed; carries the status code and place.</exception>
    public static Task<ICypherResult> AskAsync(
        this ICypherSession session,
        string query,
        IReadOnlyDictionary<string, object?> parameters,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        return CypherStatement.OnlyReads(query)
            ? session.ReadAsync(query, parameters, cancellationToken)
            : session.RunAsync(query, parameters, cancellationToken);
    }
}
