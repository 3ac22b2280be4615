namespace ActorGraph.Graph.Store;

/// <summary>Opens stores.</summary>
public static class GraphStores
{
    /// <summary>The code of the error that tells that there is no store at an address.</summary>
    public const string AbsentCode = "AG4003";

    /// <summary>Opens the store at an address.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="mode">What for.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>A session with it; the caller disposes of it.</returns>
    /// <exception cref="GraphStoreException">It cannot be opened.</exception>
    public static Task<ICypherSession> OpenAsync(
        StoreAddress address, StoreMode mode, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        throw StoreErrors.ServersNotSupported(address);
    }
}
