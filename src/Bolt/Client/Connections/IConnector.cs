using ActorGraph.Bolt.Client.Addresses;
using ActorGraph.Bolt.Client.Errors;

namespace ActorGraph.Bolt.Client.Connections;

/// <summary>Makes connections of bytes.</summary>
/// <remarks>Implementations are safe for use by several threads at once.</remarks>
internal interface IConnector
{
    /// <summary>Connects with a server.</summary>
    /// <exception cref="BoltConnectionException">It cannot be reached.</exception>
    Task<Transport> ConnectAsync(ServerAddress address, CancellationToken cancellationToken);
}
