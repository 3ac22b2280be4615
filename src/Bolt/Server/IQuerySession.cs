using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <summary>What runs the queries of one client that has logged on.</summary>
/// <remarks>Serves one request at a time. All methods throw <see cref="RequestFailedException"/> where they refuse or fail.</remarks>
public interface IQuerySession : IAsyncDisposable
{
    /// <summary>Finds the database that a name means.</summary>
    /// <param name="name">The name, in any case, or null for the client's home database.</param>
    /// <returns>Its name as it is written.</returns>
    string ResolveDatabase(string? name);

    /// <summary>Opens a transaction.</summary>
    /// <param name="options">How it is run.</param>
    /// <param name="cancellationToken">Ends the waiting for others.</param>
    ValueTask<IQueryTransaction> BeginAsync(TransactionOptions options, CancellationToken cancellationToken);

    /// <summary>Runs a query in a transaction of its own, which is committed when its records have been read.</summary>
    /// <param name="request">The query, its parameters, and how its transaction is run.</param>
    /// <param name="cancellationToken">Ends the query, until its result is disposed of.</param>
    ValueTask<IQueryResult> RunAsync(RunMessage request, CancellationToken cancellationToken);
}
