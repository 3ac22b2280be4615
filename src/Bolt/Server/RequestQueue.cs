using ActorGraph.Bolt.Errors;

namespace ActorGraph.Bolt.Server;

/// <summary>Requests that have come and are still to be answered. One thread adds while another takes.</summary>
internal sealed class RequestQueue : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Queue<byte[]> _requests = new();
    private readonly SemaphoreSlim _available = new(0);
    private readonly SemaphoreSlim _settled = new(0, 1);
    private long _size;

    /// <summary>
    /// How many bytes may wait. Whoever adds more waits itself: at zero, each request until it has been answered.
    /// </summary>
    public int MostWaiting { get; set; }

    /// <summary>Whether no more requests come.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Why no more requests come, where the client broke the protocol; otherwise null.</summary>
    public BoltProtocolException? Problem { get; private set; }

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock)
            {
                return _requests.Count == 0;
            }
        }
    }

    /// <summary>Adds a request.</summary>
    public async ValueTask AddAsync(byte[] request, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _requests.Enqueue(request);
            _size += request.Length;
        }

        _available.Release();
        while (IsFull())
        {
            await _settled.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Says that no more requests come.</summary>
    /// <param name="problem">How the client broke the protocol, or null where it did not.</param>
    public void Complete(BoltProtocolException? problem = null)
    {
        lock (_lock)
        {
            Problem = problem;
            IsComplete = true;
        }

        Wake();
    }

    /// <summary>Ends the waiting for a request.</summary>
    public void Wake() => _available.Release();

    /// <summary>Waits for the next request.</summary>
    /// <returns>It, or null when none has come and the waiting has ended.</returns>
    public async ValueTask<byte[]?> TakeAsync(CancellationToken cancellationToken)
    {
        await _available.WaitAsync(cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            return _requests.TryDequeue(out var request) ? request : null;
        }
    }

    /// <summary>Says that a request has been answered.</summary>
    public void Settle(byte[] request)
    {
        lock (_lock)
        {
            _size -= request.Length;
            if (_settled.CurrentCount == 0)
            {
                _settled.Release();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _available.Dispose();
        _settled.Dispose();
    }

    private bool IsFull()
    {
        lock (_lock)
        {
            return _size > MostWaiting;
        }
    }
}
