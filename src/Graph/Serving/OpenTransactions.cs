using System.Collections.Concurrent;
using System.Globalization;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>The transactions that are open, in the order in which they began. Safe on any thread.</summary>
internal sealed class OpenTransactions
{
    private static readonly Dictionary<string, object?> NoParameters = [];

    private readonly ConcurrentDictionary<string, OpenTransaction> _open = new(StringComparer.Ordinal);
    private long _count;

    /// <summary>Adds one.</summary>
    /// <returns>Its name.</returns>
    public string Add(OpenTransaction transaction)
    {
        var id = string.Create(
            CultureInfo.InvariantCulture, $"{ServedDatabases.Home}-transaction-{Interlocked.Increment(ref _count)}");
        _open[id] = transaction;
        return id;
    }

    /// <summary>Takes one out.</summary>
    public void Remove(string id) => _open.TryRemove(id, out _);

    /// <summary>Ends one.</summary>
    /// <param name="id">Its name.</param>
    public CypherTermination Terminate(string id) =>
        !_open.TryGetValue(id, out var transaction) ? CypherTermination.NotFound
        : transaction.Terminate() ? CypherTermination.Terminated
        : CypherTermination.Closing;

    /// <summary>What there is to say of each.</summary>
    /// <param name="user">The user whose they are.</param>
    public IReadOnlyList<CypherTransactionFacts> List(string user) => [.. _open.Values
        .OrderBy(transaction => transaction.StartedAt)
        .Select(transaction => new CypherTransactionFacts(
            transaction.Id,
            transaction.Client.ConnectionId,
            transaction.Client.Address,
            user,
            transaction.Query?.Text ?? "",
            transaction.StartedAt,
            transaction.EndCode,
            transaction.MetaData,
            transaction.Query?.Parameters ?? NoParameters))];
}
