using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;
using AccessMode = ActorGraph.Bolt.Messages.AccessMode;

namespace ActorGraph.Graph.Serving;

/// <summary>Runs the queries of one client in the embedded engine.</summary>
/// <param name="store">The store.</param>
/// <param name="client">The client.</param>
internal sealed class ServedSession(ServedStore store, ServerClient client) : IQuerySession
{
    public string ResolveDatabase(string? name) => ServedDatabases.Resolve(name);

    public ValueTask<IQueryTransaction> BeginAsync(TransactionOptions options, CancellationToken cancellationToken)
    {
        var database = Check(options);
        return ValueTask.FromResult<IQueryTransaction>(
            new ServedTransaction(store, Open(options), database, options.Mode == AccessMode.Write));
    }

    public async ValueTask<IQueryResult> RunAsync(RunMessage request, CancellationToken cancellationToken)
    {
        var database = Check(request.Options);
        var query = new ServedQuery(request.Query, EngineValues.Convert(request.Parameters));
        var transaction = Open(request.Options);
        var interruption = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, transaction.Token);
        try
        {
            var form = query.Examine(store, transaction, database, request.Options.Mode == AccessMode.Write);
            var result = await RunAsync(query, form, transaction, interruption.Token).ConfigureAwait(false);
            return new ServedResult(result, form.Type, transaction, interruption)
            {
                Database = database,
                Bookmark = form.Writes ? Bookmarks.Next() : null,
                OwnsTransaction = true,
                Version = ServedVersion.Neo4j,
            };
        }
        catch
        {
            interruption.Dispose();
            transaction.Dispose();
            throw;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<CypherResult> RunAsync(
        ServedQuery query, CypherQueryForm form, OpenTransaction transaction, CancellationToken interruption)
    {
        if (form.Writes)
        {
            // It has run to its end, and is committed, when it gives its first row.
            var written = await store.EnterAsync(transaction, Run, interruption).ConfigureAwait(false);
            transaction.Settle();
            store.Turn.Leave();
            return written;
        }

        return transaction.Do(() =>
        {
            var result = Run();
            transaction.OnEnd(result.Dispose);
            return result;
        });

        CypherResult Run() => store.Database.Run(query.Text, query.Parameters, interruption);
    }

    private OpenTransaction Open(TransactionOptions options) =>
        new(store.Transactions, client, options, store.Options.Limits.Time);

    private static string Check(TransactionOptions options) => options.ImpersonatedUser is { } user
        ? throw ServingErrors.Impersonation(user)
        : ServedDatabases.Resolve(options.Database);
}
