using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;
using AccessMode = ActorGraph.Cypher.AccessMode;

namespace ActorGraph.Graph.Serving;

/// <summary>
/// A transaction that a client has opened. It takes the turn to write with the first query that writes: clients open
/// most of their transactions for writing, also those that only read.
/// </summary>
/// <remarks>
/// Until then it sees the store as it was at its first query; from then on, with what others have committed in between
/// (read committed, as in Neo4j).
/// </remarks>
/// <param name="store">The store.</param>
/// <param name="transaction">What others have to do with it.</param>
/// <param name="database">The database that it is in.</param>
/// <param name="mayWrite">Whether it was opened for writing.</param>
internal sealed class ServedTransaction(
    ServedStore store, OpenTransaction transaction, string database, bool mayWrite) : IQueryTransaction
{
    private CypherTransaction? _current;
    private ServedResult? _last;
    private bool _hasTurn;

    public string Database => database;

    public async ValueTask<IQueryResult> RunAsync(RunMessage request, CancellationToken cancellationToken)
    {
        var query = new ServedQuery(request.Query, EngineValues.Convert(request.Parameters));
        var interruption = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, transaction.Token);
        try
        {
            var form = query.Examine(store, transaction, database, mayWrite);
            KeepLast();
            await BeginAsync(form.Writes, interruption.Token).ConfigureAwait(false);
            var result = transaction.Do(() => _current!.Run(query.Text, query.Parameters, interruption.Token));
            return _last = new ServedResult(result, form.Type, transaction, interruption)
            {
                Database = database,
                Version = ServedVersion.Neo4j,
            };
        }
        catch
        {
            interruption.Dispose();
            throw;
        }
    }

    public ValueTask<string> CommitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        transaction.Do(() =>
        {
            _current?.Commit();
            return true;
        });
        return ValueTask.FromResult(Bookmarks.Next());
    }

    public ValueTask DisposeAsync()
    {
        transaction.OnEnd(null);
        RollBack();
        transaction.Dispose();
        return ValueTask.CompletedTask;
    }

    // The engine reads one result at a time, and the client may come back to this one.
    private void KeepLast() => transaction.Do(() =>
    {
        _last?.Keep();
        _last = null;
        return true;
    });

    private async ValueTask BeginAsync(bool toWrite, CancellationToken cancellationToken)
    {
        if (toWrite && !_hasTurn)
        {
            transaction.Do(() =>
            {
                _current?.Dispose();
                _current = null;
                return true;
            });
            await store.EnterAsync(transaction, () => Begin(AccessMode.Write), cancellationToken).ConfigureAwait(false);
        }
        else if (_current is null)
        {
            transaction.Do(() => Begin(AccessMode.Read));
        }
    }

    private bool Begin(AccessMode mode)
    {
        _current = store.Database.BeginTransaction(mode);
        _hasTurn = mode == AccessMode.Write;
        transaction.OnEnd(RollBack);
        return true;
    }

    private void RollBack()
    {
        _current?.Dispose();
        if (_hasTurn)
        {
            _hasTurn = false;
            store.Turn.Leave();
        }
    }
}
