using ActorGraph.Bolt.Messages;
using ActorGraph.Bolt.Server;
using ActorGraph.Cypher;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Graph.Serving;

/// <summary>
/// A transaction of a client, as far as others have to do with it: it can be seen, and be ended by its timeout or by
/// another client while its own does nothing. Safe on any thread.
/// </summary>
internal sealed class OpenTransaction : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _end = new();
    private readonly OpenTransactions _all;
    private readonly Timer? _timer;
    private RequestFailedException? _reason;
    private Action? _rollBack;
    private bool _isSettled;

    /// <summary>Begins one.</summary>
    /// <param name="all">The list that shows it until it is disposed of.</param>
    /// <param name="client">Whose it is.</param>
    /// <param name="options">What the client says of it.</param>
    /// <param name="serverLimit">How long the server lets it run, or null.</param>
    public OpenTransaction(OpenTransactions all, ServerClient client, TransactionOptions options, TimeSpan? serverLimit)
    {
        _all = all;
        Client = client;
        MetaData = options.Metadata is null ? new Dictionary<string, object?>() : EngineValues.Convert(options.Metadata);
        Id = all.Add(this);
        if (LimitOf(options, serverLimit) is { } limit)
        {
            var reason = ServingErrors.TimedOut(limit.Time, limit.IsOfClient);
            _timer = new Timer(_ => End(reason), null, limit.Time, Timeout.InfiniteTimeSpan);
        }
    }

    public string Id { get; }

    public ServerClient Client { get; }

    public DateTimeOffset StartedAt { get; } = DateTimeOffset.UtcNow;

    public IReadOnlyDictionary<string, object?> MetaData { get; }

    /// <summary>The query that runs, or null when none does.</summary>
    public ServedQuery? Query { get; set; }

    /// <summary>The status code of why it has been ended from outside, or null.</summary>
    public string? EndCode => _reason?.Code;

    /// <summary>Ends what runs in it.</summary>
    public CancellationToken Token => _end.Token;

    /// <summary>Says how to undo what it did when it is ended from outside.</summary>
    /// <param name="rollBack">Called once at most, while nothing else is being done in it; null where nothing is to be undone.</param>
    public void OnEnd(Action? rollBack)
    {
        lock (_lock)
        {
            _rollBack = rollBack;
        }
    }

    /// <summary>Does something in it.</summary>
    /// <exception cref="RequestFailedException">The engine refused or failed, or the transaction has been ended.</exception>
    public T Do<T>(Func<T> work)
    {
        lock (_lock)
        {
            ThrowIfEnded();
            try
            {
                return work();
            }
            catch (CypherException error)
            {
                throw new RequestFailedException(error.Code, error.Message, error) { Status = GqlStatuses.Of(error.Error) };
            }
            catch (CypherStoreException error)
            {
                throw new RequestFailedException(error.Code, error.Message, error);
            }
            catch (OperationCanceledException) when (_reason is not null)
            {
                throw _reason;
            }
        }
    }

    /// <summary>Lets go of what was opened in it, also when it has been ended.</summary>
    public void Close(Action work)
    {
        lock (_lock)
        {
            work();
        }
    }

    /// <summary>Fails if it has been ended from outside.</summary>
    /// <exception cref="RequestFailedException">It has.</exception>
    public void ThrowIfEnded()
    {
        if (_reason is not null)
        {
            throw _reason;
        }
    }

    /// <summary>What it did is kept: nothing ends it any more but its client.</summary>
    public void Settle()
    {
        _isSettled = true;
        _timer?.Dispose();
    }

    /// <summary>Ends it for another client, without waiting until it has ended.</summary>
    /// <returns>False when what it did is kept already.</returns>
    public bool Terminate()
    {
        if (_isSettled)
        {
            return false;
        }

        // It may be the transaction that asks for this, or one that is about to end the one that asks: neither is waited for.
        var reason = _reason ??= ServingErrors.Terminated();
        ThreadPool.QueueUserWorkItem(_ => End(reason));
        return true;
    }

    /// <summary>Ends it from outside: interrupts what runs in it, and undoes what it did.</summary>
    /// <param name="reason">What its client is told at the next request.</param>
    public void End(RequestFailedException reason)
    {
        _reason ??= reason;
        _end.Cancel();
        lock (_lock)
        {
            _rollBack?.Invoke();
            _rollBack = null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer?.Dispose();
        _all.Remove(Id);
    }

    private static (TimeSpan Time, bool IsOfClient)? LimitOf(TransactionOptions options, TimeSpan? serverLimit)
    {
        var asked = options.TimeoutMilliseconds is > 0 and var milliseconds
            ? TimeSpan.FromMilliseconds(Math.Min(milliseconds, (long)TimeSpan.FromDays(40).TotalMilliseconds))
            : (TimeSpan?)null;
        return asked is { } time && (serverLimit is null || time <= serverLimit) ? (time, true)
            : serverLimit is { } limit ? (limit, false)
            : null;
    }
}
