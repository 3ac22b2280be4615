namespace ActorGraph.Graph.Store;

/// <summary>Opens stores.</summary>
public static class GraphStores
{
    /// <summary>The code of the error that tells that there is no store at an address.</summary>
    public const string AbsentCode = "AG4003";

    /// <summary>Opens the store at an address; one that is made gets its constraints and indexes.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="mode">What is to be done when it is not there.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>A session with it; the caller disposes of it.</returns>
    /// <exception cref="GraphStoreException">It cannot be opened.</exception>
    public static Task<ICypherSession> OpenAsync(
        StoreAddress address, StoreMode mode, CancellationToken cancellationToken = default) =>
        OpenAsync(address, mode, QueryLimits.Usual, cancellationToken);

    /// <summary>Opens the store at an address, for queries that may use no more than they are allowed.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="mode">What is to be done when it is not there.</param>
    /// <param name="limits">What each query may use.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>A session with it; the caller disposes of it.</returns>
    /// <exception cref="GraphStoreException">It cannot be opened.</exception>
    public static async Task<ICypherSession> OpenAsync(
        StoreAddress address, StoreMode mode, QueryLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(limits);
        var session = await ConnectAsync(address, mode, limits, cancellationToken).ConfigureAwait(false);
        try
        {
            if (mode == StoreMode.Create)
            {
                await SchemaFiles.ApplyAsync(session, cancellationToken).ConfigureAwait(false);
            }

            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<ICypherSession> ConnectAsync(
        StoreAddress address, StoreMode mode, QueryLimits limits, CancellationToken cancellationToken) => address.Server is null
        ? EmbeddedSession.Open(address, mode, limits)
        : await BoltSession.OpenAsync(address, limits, cancellationToken).ConfigureAwait(false);
}
