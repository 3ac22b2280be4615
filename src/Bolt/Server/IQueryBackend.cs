using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>What a server serves: it knows who may log on, and runs queries. The protocol knows no more of it.</summary>
/// <remarks>Implementations are safe for use by several threads at once.</remarks>
public interface IQueryBackend
{
    /// <summary>Name and version as HELLO tells them; some drivers expect "Neo4j/5.26.0".</summary>
    string Agent { get; }

    /// <summary>Begins a session for a client that logs on.</summary>
    /// <param name="client">Who it is.</param>
    /// <param name="token">What proves it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The session, which is disposed of when the client logs off or its connection ends.</returns>
    /// <exception cref="RequestFailedException">The client may not log on.</exception>
    ValueTask<IQuerySession> LogOnAsync(
        ServerClient client, AuthenticationToken token, CancellationToken cancellationToken);
}
