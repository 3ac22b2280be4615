using ActorGraph.Graph.Store;

namespace ActorGraph.Graph.Loading;

/// <summary>Running queries for all their rows, or for none.</summary>
internal static class TransactionExtensions
{
    public static async Task<List<IReadOnlyList<object?>>> RowsAsync(
        this ICypherTransaction transaction,
        string query,
        IReadOnlyDictionary<string, object?> parameters,
        CancellationToken cancellationToken)
    {
        var result = await transaction.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        return await result.ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a query over rows of parameters, in the parameter "rows"; does nothing when there are none.</summary>
    public static async Task WriteAsync(
        this ICypherTransaction transaction,
        string query,
        IReadOnlyList<object?> rows,
        CancellationToken cancellationToken)
    {
        if (rows.Count > 0)
        {
            var parameters = new Dictionary<string, object?> { ["rows"] = rows };
            await transaction.RowsAsync(query, parameters, cancellationToken).ConfigureAwait(false);
        }
    }
}
