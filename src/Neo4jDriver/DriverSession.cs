using ActorGraph.Graph.Store;
using Neo4j.Driver;

namespace ActorGraph.Neo4jDriver;

/// <summary>Neo4j as a store through the official driver, by the side of the client that the program has.</summary>
/// <remarks>Serves one caller at a time.</remarks>
public sealed class DriverSession : ICypherSession
{
    private readonly IDriver _driver;
    private readonly IAsyncSession _session;
    private readonly IAsyncSession _reader;

    // What a session writes the other reads: they hand the driver's bookmarks on to each other.
    private DriverSession(IDriver driver, string? database)
    {
        _driver = driver;
        _session = Session(AccessMode.Write);
        _reader = Session(AccessMode.Read);
        IAsyncSession Session(AccessMode mode) => driver.AsyncSession(session =>
        {
            session.WithDefaultAccessMode(mode).WithBookmarkManager(driver.GetExecutableQueryBookmarkManager());
            if (database is not null)
            {
                session.WithDatabase(database);
            }
        });
    }

    /// <summary>Connects with a server or cluster.</summary>
    /// <param name="address">Where it is, and who asks.</param>
    /// <exception cref="ArgumentException">The address is that of a file.</exception>
    /// <exception cref="GraphStoreException">No server answers, or it refuses.</exception>
    public static async Task<DriverSession> OpenAsync(StoreAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var server = address.Server ?? throw new ArgumentException($"{address} is a file; expected a server.", nameof(address));
        var access = address.Access;
        var driver = GraphDatabase.Driver(
            server, access.User is { } user ? AuthTokens.Basic(user, access.Password ?? string.Empty) : AuthTokens.None);
        try
        {
            await DriverErrors.GuardAsync(async () =>
            {
                await driver.VerifyConnectivityAsync().ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            return new(driver, access.Database);
        }
        catch
        {
            await driver.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<T> ReadAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        DriverErrors.GuardAsync(() => _session.ExecuteReadAsync(runner => DoAsync(work, runner, cancellationToken)));

    /// <inheritdoc/>
    public Task<T> WriteAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        DriverErrors.GuardAsync(() => _session.ExecuteWriteAsync(runner => DoAsync(work, runner, cancellationToken)));

    /// <inheritdoc/>
    public Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        new DriverTransaction(_session).RunAsync(query, parameters, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>Goes to a reader; the driver does not begin a query again whose rows are streamed.</remarks>
    public Task<ICypherResult> ReadAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        new DriverTransaction(_reader).RunAsync(query, parameters, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _reader.DisposeAsync().ConfigureAwait(false);
        await _session.DisposeAsync().ConfigureAwait(false);
        await _driver.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<T> DoAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, IAsyncQueryRunner runner, CancellationToken cancellationToken)
    {
        try
        {
            var value = await work(new DriverTransaction(runner), cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return value;
        }
        catch (GraphStoreException error) when (error.InnerException is Neo4jException inner)
        {
            // The driver knows by its own errors what is worth another attempt.
            throw inner;
        }
    }
}
