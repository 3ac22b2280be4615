using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Routing;

/// <summary>The one server of "bolt://".</summary>
internal sealed class SingleServer(ConnectionPool pool, string? database) : IServers
{
    /// <inheritdoc/>
    public bool AreMany => false;

    /// <inheritdoc/>
    public Task<Lease> AcquireAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken) =>
        pool.AcquireAsync(database, cancellationToken);

    /// <inheritdoc/>
    public void Report(Connection connection, Exception error)
    {
        // There is nobody else to turn to.
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
