using System.Diagnostics;
using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;

namespace ActorGraph.Graph.Serving;

/// <summary>The store that is served, and what all sessions with it share. Safe on any thread.</summary>
/// <param name="Database">The store.</param>
/// <param name="Turn">Who may write.</param>
/// <param name="Transactions">What is open.</param>
/// <param name="Options">How it is served.</param>
internal sealed record ServedStore(
    CypherDatabase Database, WriterTurn Turn, OpenTransactions Transactions, ServingOptions Options) : IDisposable
{
    /// <summary>Waits for the turn to write, and begins. Whoever comes after waits until the turn is left.</summary>
    /// <param name="transaction">The transaction that is to write.</param>
    /// <param name="begin">What begins; called again while another process writes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="RequestFailedException">It took too long, or beginning failed; the turn is left then.</exception>
    public async ValueTask<T> EnterAsync<T>(OpenTransaction transaction, Func<T> begin, CancellationToken cancellationToken)
    {
        var startedAt = Stopwatch.GetTimestamp();
        try
        {
            await Turn.EnterAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            transaction.ThrowIfEnded();
            throw;
        }

        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    return transaction.Do(begin);
                }
                catch (RequestFailedException failure) when (IsBusy(failure))
                {
                    if (Stopwatch.GetElapsedTime(startedAt) > Turn.Patience)
                    {
                        throw ServingErrors.WriterBusy(Turn.Patience);
                    }
                }
            }
        }
        catch
        {
            Turn.Leave();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Database.Dispose();
        Turn.Dispose();
    }

    private static bool IsBusy(RequestFailedException failure) =>
        failure.InnerException is CypherStoreException { Problem: CypherStoreProblem.Busy };
}
