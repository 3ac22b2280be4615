namespace ActorGraph.Graph.Store;

/// <summary>Reading results whole.</summary>
public static class CypherResultExtensions
{
    /// <summary>Reads all rows of a result and closes it.</summary>
    /// <param name="result">The result; nothing of it must have been read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The rows in order.</returns>
    /// <exception cref="GraphStoreException">The query failed while it ran.</exception>
    public static async Task<List<IReadOnlyList<object?>>> ToListAsync(
        this ICypherResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        var rows = new List<IReadOnlyList<object?>>();
        try
        {
            await foreach (var row in result.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                rows.Add(row);
            }
        }
        finally
        {
            await result.DisposeAsync().ConfigureAwait(false);
        }

        return rows;
    }
}
