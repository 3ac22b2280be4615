using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Routing;

/// <summary>The server or servers that a client works with.</summary>
/// <remarks>Implementations are safe for use by several threads at once.</remarks>
internal interface IServers : IAsyncDisposable
{
    /// <summary>Whether another server may do what one cannot.</summary>
    bool AreMany { get; }

    /// <summary>Gives a connection with a server that can do what is wanted.</summary>
    /// <param name="mode">What that is.</param>
    /// <param name="bookmarks">What the server must have seen.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="BoltConnectionException">There is none that can be reached.</exception>
    Task<Lease> AcquireAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken);

    /// <summary>Learns from what went wrong with a connection.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="error">What went wrong.</param>
    void Report(Connection connection, Exception error);
}
