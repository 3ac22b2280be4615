using System.Diagnostics;
using ActorGraph.Bolt.Messages;

namespace ActorGraph.Bolt.Server;

/// <content>Queries, their results, and transactions.</content>
internal sealed partial class Conversation
{
    private const string TransactionNotFound = "Neo.ClientError.Transaction.TransactionNotFound";

    private async ValueTask BeginAsync(BeginMessage begin, CancellationToken interruption)
    {
        _transaction = await Session.BeginAsync(begin.Options, interruption).ConfigureAwait(false);
        _transactionFilter = FilterOf(begin.Options);
        State = ConversationState.TransactionReady;
        var entries = new Entries().Add(Entry.Database, MessageFeatures.HasDatabaseOfTransaction(Version) ? _transaction.Database : null);
        await responder.SendAsync(new SuccessMessage(entries.Dictionary)).ConfigureAwait(false);
    }

    private async ValueTask RunAsync(RunMessage run, CancellationToken interruption)
    {
        var startedAt = Stopwatch.GetTimestamp();
        var result = _transaction is null
            ? await Session.RunAsync(run, interruption).ConfigureAwait(false)
            : await _transaction.RunAsync(run, interruption).ConfigureAwait(false);
        var filter = _transaction is null ? FilterOf(run.Options) : _transactionFilter;
        var id = _results.Add(new(run.Query, result, filter, startedAt));
        State = _transaction is null ? ConversationState.Streaming : ConversationState.TransactionStreaming;
        var entries = new Entries()
            .Add("fields", result.Fields)
            .Add("t_first", Milliseconds(startedAt))
            .Add(Entry.QueryId, _transaction is null ? null : id)
            .Add(Entry.Database, _transaction is null && MessageFeatures.HasDatabaseOfTransaction(Version) ? result.Database : null);
        await responder.SendAsync(new SuccessMessage(entries.Dictionary)).ConfigureAwait(false);
    }

    private ValueTask PullAsync(long count, long? id, CancellationToken interruption) =>
        StreamAsync(count, id, result => responder.SendAsync(new RecordMessage(result.Current)), interruption);

    private ValueTask DiscardAsync(long count, long? id, CancellationToken interruption) =>
        StreamAsync(count, id, _ => ValueTask.CompletedTask, interruption);

    private async ValueTask StreamAsync(
        long count, long? id, Func<IQueryResult, ValueTask> take, CancellationToken interruption)
    {
        var startedAt = Stopwatch.GetTimestamp();
        var (number, open) = _results.Find(id)
            ?? throw new RequestFailedException(InvalidRequest, $"There is no open result {(id is null ? "" : $"{id} ")}to read from.");
        for (var left = count; left != 0; left--)
        {
            interruption.ThrowIfCancellationRequested();
            if (!await open.Result.ReadAsync().ConfigureAwait(false))
            {
                await FinishAsync(number, open, startedAt).ConfigureAwait(false);
                return;
            }

            open.Records++;
            await take(open.Result).ConfigureAwait(false);
        }

        await responder.SendAsync(new SuccessMessage(new Entries().Add("has_more", true).Dictionary)).ConfigureAwait(false);
    }

    private async ValueTask FinishAsync(long id, OpenResult open, long startedAt)
    {
        var entries = SummaryMetadata.Of(open, Milliseconds(startedAt), Version);
        log.Query(open.Text, open.Result.Database, open.StartedAt, open.Records);
        await _results.RemoveAsync(id).ConfigureAwait(false);
        if (_transaction is null)
        {
            State = ConversationState.Ready;
        }
        else if (_results.IsEmpty)
        {
            State = ConversationState.TransactionReady;
        }

        await responder.SendAsync(new SuccessMessage(entries.Dictionary)).ConfigureAwait(false);
    }

    private async ValueTask CommitAsync(CancellationToken interruption)
    {
        await _results.ClearAsync().ConfigureAwait(false);
        var transaction = _transaction ?? throw new RequestFailedException(TransactionNotFound, "There is no transaction to commit.");
        var bookmark = await transaction.CommitAsync(interruption).ConfigureAwait(false);
        await AbandonWorkAsync().ConfigureAwait(false);
        State = ConversationState.Ready;
        await responder.SendAsync(new SuccessMessage(new Entries().Add("bookmark", bookmark).Dictionary)).ConfigureAwait(false);
    }

    private async ValueTask RollbackAsync()
    {
        await AbandonWorkAsync().ConfigureAwait(false);
        State = ConversationState.Ready;
        await responder.SendAsync(SuccessMessage.Empty).ConfigureAwait(false);
    }

    private ValueTask ResetAsync() => RollbackAsync();

    /// <summary>Ends all queries and rolls the transaction back.</summary>
    private async ValueTask AbandonWorkAsync()
    {
        await _results.ClearAsync().ConfigureAwait(false);
        if (_transaction is { } transaction)
        {
            _transaction = null;
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }

    private NotificationFilter FilterOf(TransactionOptions options) => options.Notifications?.Over(_filter) ?? _filter;

    private static long Milliseconds(long startedAt) => (long)Stopwatch.GetElapsedTime(startedAt).TotalMilliseconds;
}
