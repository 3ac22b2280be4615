using ActorGraph.Cypher;

namespace ActorGraph.Graph.Store;

/// <summary>A graph store that answers Cypher: the embedded engine, Neo4j, or anything that speaks Bolt.</summary>
/// <remarks>
/// Values travel as CLR objects: null, bool, long, double, string, DateOnly, TimeOnly, DateTime, DateTimeOffset,
/// <see cref="IReadOnlyList{T}"/> and <see cref="IReadOnlyDictionary{TKey,TValue}"/> of them; the embedded engine's
/// <see cref="CypherDuration"/>, <see cref="CypherPoint"/>, <see cref="CypherTime"/> and, where .NET's do not hold all of a value, its
/// dates and times; and in results
/// <see cref="GraphNode"/>, <see cref="GraphRelationship"/> and <see cref="GraphPath"/>.
/// A session serves one caller at a time.
/// </remarks>
public interface ICypherSession : IAsyncDisposable
{
    /// <summary>Runs <paramref name="work"/> in a read transaction; a store may send it to a replica and retry it.</summary>
    Task<T> ReadAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Runs <paramref name="work"/> in a write transaction, committed when it returns and rolled back when it throws.</summary>
    Task<T> WriteAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs one query in a transaction of its own, as schema commands and whatever may write need: the store finds out whether
    /// it reads or writes, and a cluster runs it where it could write.
    /// </summary>
    /// <exception cref="GraphStoreException">The query is wrong or failed; carries the status code and place.</exception>
    Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs one query that only reads in a transaction of its own; a store may send it to a replica, and begin it again as long as
    /// it has given no row.
    /// </summary>
    /// <exception cref="GraphStoreException">The query is wrong or failed; carries the status code and place.</exception>
    Task<ICypherResult> ReadAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        RunAsync(query, parameters, cancellationToken);
}
