using ActorGraph.Bolt.Client.Connections;
using ActorGraph.Bolt.Client.Errors;
using ActorGraph.Bolt.Client.Results;
using ActorGraph.Bolt.Client.Routing;
using ActorGraph.Bolt.Errors;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Client.Sessions;

/// <summary>Transactions one after another, each of which sees what those before it did, whichever server it runs on.</summary>
/// <remarks>Serves one caller at a time.</remarks>
public sealed class ClientSession
{
    private readonly IServers _servers;
    private readonly BoltClientOptions _options;
    private readonly RetryPolicy _retry;

    internal ClientSession(IServers servers, BoltClientOptions options, RetryPolicy retry) =>
        (_servers, _options, _retry) = (servers, options, retry);

    /// <summary>What the next transaction will see: the bookmark of the last.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>Does work in a transaction that only reads, again where it fails for the moment.</summary>
    /// <param name="work">The work, which may be done several times.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <returns>What the work gives.</returns>
    /// <exception cref="BoltFailureException">A query is wrong or failed.</exception>
    /// <exception cref="BoltConnectionException">No server answers, or the connection is lost.</exception>
    /// <exception cref="BoltProtocolException">The server does not keep to the protocol.</exception>
    public Task<T> ReadAsync<T>(
        Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        RetryAsync(AccessMode.Read, work, cancellationToken);

    /// <summary>Does work in a transaction, committed when the work returns and rolled back when it throws.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public Task<T> WriteAsync<T>(
        Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        RetryAsync(AccessMode.Write, work, cancellationToken);

    /// <summary>Runs a query in a transaction of its own, once; for a cluster one that writes.</summary>
    /// <param name="query">The query.</param>
    /// <param name="parameters">Its parameters: values as <see cref="Structures.ValueWriter"/> takes them.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <returns>The result, which holds a connection until it is read or disposed of.</returns>
    /// <exception cref="ArgumentException">A parameter cannot be sent.</exception>
    /// <exception cref="BoltFailureException">The query is wrong or failed.</exception>
    /// <exception cref="BoltConnectionException">No server answers, or the connection is lost.</exception>
    /// <exception cref="BoltProtocolException">The server does not keep to the protocol.</exception>
    public Task<ClientResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        RunAsync(AccessMode.Write, query, parameters, cancellationToken);

    /// <summary>
    /// Runs a query in a transaction of its own that only reads. It begins again where it fails for the moment before it has
    /// given a row; after that it does not, as rows that were taken cannot be taken back.
    /// </summary>
    /// <inheritdoc cref="RunAsync(string, IReadOnlyDictionary{string, object?}, CancellationToken)"/>
    public Task<ClientResult> ReadAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        _retry.RunAsync(
            async token =>
            {
                var result = await RunAsync(AccessMode.Read, query, parameters, token).ConfigureAwait(false);
                await result.AwaitFirstAsync(token).ConfigureAwait(false);
                return result;
            },
            error => IsRetriable(error) && error is not BoltFailureException { IsOverMemory: true },
            cancellationToken);

    internal void Remember(string? bookmark) => Bookmarks = bookmark is null ? Bookmarks : [bookmark];

    internal void Report(Connection connection, Exception error) => _servers.Report(connection, error);

    private async Task<ClientResult> RunAsync(
        AccessMode mode, string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var lease = await _servers.AcquireAsync(mode, Bookmarks, cancellationToken).ConfigureAwait(false);
        try
        {
            var connection = lease.Connection;
            connection.Write(new RunMessage(query, parameters, OptionsFor(mode, lease)));
            connection.Write(new PullMessage(_options.FetchSize));
            await connection.FlushAsync(cancellationToken).ConfigureAwait(false);
            var success = await connection.ReadSuccessAsync(cancellationToken).ConfigureAwait(false);
            return new(connection, new AutoCommit(this, lease), success, _options.FetchSize);
        }
        catch (Exception error)
        {
            Report(lease.Connection, error);
            await lease.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private Task<T> RetryAsync<T>(
        AccessMode mode, Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _retry.RunAsync(token => AttemptAsync(mode, work, token), IsRetriable, cancellationToken);
    }

    private async Task<T> AttemptAsync<T>(
        AccessMode mode, Func<ClientTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var lease = await _servers.AcquireAsync(mode, Bookmarks, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            try
            {
                var transaction = new ClientTransaction(lease.Connection, OptionsFor(mode, lease), _options.FetchSize);
                var value = await work(transaction, cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                Remember(await transaction.CommitAsync(cancellationToken).ConfigureAwait(false));
                return value;
            }
            catch (Exception error)
            {
                Report(lease.Connection, error);
                throw;
            }
        }
    }

    private TransactionOptions OptionsFor(AccessMode mode, Lease lease) => new()
    {
        Bookmarks = Bookmarks,
        Mode = mode,
        Database = lease.Database ?? _options.Database,
        TimeoutMilliseconds = (long?)_options.TransactionTimeout?.TotalMilliseconds,
    };

    private bool IsRetriable(Exception error) => error switch
    {
        BoltConnectionException connection => connection.IsRetriable,
        BoltFailureException failure => failure.IsTransient || (_servers.AreMany && failure.IsNotLeader),
        _ => false,
    };
}
