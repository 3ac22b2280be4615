using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>A transaction that a client has opened. Disposing of it rolls back what is not committed.</summary>
/// <remarks>Serves one request at a time. All methods throw <see cref="RequestFailedException"/> where they refuse or fail.</remarks>
public interface IQueryTransaction : IAsyncDisposable
{
    /// <summary>The database that it is in.</summary>
    string Database { get; }

    /// <summary>Runs a query. Results of earlier queries stay readable.</summary>
    /// <param name="request">The query and its parameters.</param>
    /// <param name="cancellationToken">Ends the query, until its result is disposed of.</param>
    ValueTask<IQueryResult> RunAsync(RunMessage request, CancellationToken cancellationToken);

    /// <summary>Keeps all that the transaction did.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The bookmark of the state that it led to.</returns>
    ValueTask<string> CommitAsync(CancellationToken cancellationToken);
}
