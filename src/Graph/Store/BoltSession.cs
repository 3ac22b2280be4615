using System.Runtime.ExceptionServices;
using ActorGraph.Bolt.Client;
using ActorGraph.Bolt.Client.Results;
using ActorGraph.Bolt.Client.Sessions;

namespace ActorGraph.Graph.Store;

/// <summary>A server that speaks Bolt as a store.</summary>
internal sealed class BoltSession : ICypherSession
{
    private readonly StoreAddress _address;
    private readonly BoltClient _client;
    private readonly ClientSession _session;

    private BoltSession(StoreAddress address, BoltClient client) =>
        (_address, _client, _session) = (address, client, client.OpenSession());

    /// <summary>Connects with a server.</summary>
    /// <exception cref="GraphStoreException">It does not answer, or refuses.</exception>
    public static async Task<BoltSession> OpenAsync(
        StoreAddress address, QueryLimits limits, CancellationToken cancellationToken)
    {
        var client = BoltClients.Create(address, limits);
        try
        {
            await BoltErrors.GuardAsync(address, () => client.ConnectAsync(cancellationToken)).ConfigureAwait(false);
            return new(address, client);
        }
        catch
        {
            await client.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<T> ReadAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        BoltErrors.GuardAsync(_address, () => _session.ReadAsync(Adapt(work), cancellationToken));

    public Task<T> WriteAsync<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        BoltErrors.GuardAsync(_address, () => _session.WriteAsync(Adapt(work), cancellationToken));

    public Task<ICypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        ResultAsync(() => _session.RunAsync(query, BoltForms.OfParameters(parameters), cancellationToken));

    public Task<ICypherResult> ReadAsync(
        string query, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken = default) =>
        ResultAsync(() => _session.ReadAsync(query, BoltForms.OfParameters(parameters), cancellationToken));

    public ValueTask DisposeAsync() => _client.DisposeAsync();

    private async Task<ICypherResult> ResultAsync(Func<Task<ClientResult>> run) =>
        new BoltResult(_address, await BoltErrors.GuardAsync(_address, run).ConfigureAwait(false));

    private Func<ClientTransaction, CancellationToken, Task<T>> Adapt<T>(
        Func<ICypherTransaction, CancellationToken, Task<T>> work) => async (transaction, token) =>
        {
            try
            {
                return await work(new BoltTransaction(_address, transaction), token).ConfigureAwait(false);
            }
            catch (GraphStoreException error) when (BoltErrors.IsBolt(error.InnerException))
            {
                // The client knows by its own errors what is worth another attempt.
                ExceptionDispatchInfo.Throw(error.InnerException!);
                throw;
            }
        };
}
