namespace ActorGraph.Bolt.Server;

/// <summary>
/// Interrupts what a server is working at for a client: RESET jumps the queue of requests (Server State Specification,
/// "Reset"). Safe for use by several threads at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationToken _closing;
    private CancellationTokenSource _source;
    private int _pending;

    /// <summary>Creates one.</summary>
    /// <param name="closing">Interrupts for good.</param>
    public Interruption(CancellationToken closing)
    {
        _closing = closing;
        _source = CancellationTokenSource.CreateLinkedTokenSource(closing);
    }

    /// <summary>Ends the work at hand.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (_lock)
            {
                return _source.Token;
            }
        }
    }

    /// <summary>Whether a RESET has come that is still to be answered.</summary>
    public bool IsPending
    {
        get
        {
            lock (_lock)
            {
                return _pending > 0;
            }
        }
    }

    /// <summary>A RESET has come.</summary>
    public void Signal()
    {
        CancellationTokenSource source;
        lock (_lock)
        {
            _pending++;
            source = _source;
        }

        source.Cancel();
    }

    /// <summary>A RESET is the next request to answer.</summary>
    /// <returns>Whether no other has come after it.</returns>
    public bool Settle()
    {
        lock (_lock)
        {
            if (--_pending > 0)
            {
                return false;
            }

            // Not disposed of: the thread that signals may be about to cancel it.
            _source = CancellationTokenSource.CreateLinkedTokenSource(_closing);
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();
}
