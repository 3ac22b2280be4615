namespace ActorGraph.Bolt.Server;

/// <summary>Knows what is going on, so that its end can be waited for. Safe on any thread.</summary>
internal sealed class TaskTracker
{
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _tasks = [];

    /// <summary>How much is going on.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _tasks.Count;
            }
        }
    }

    /// <summary>Starts something.</summary>
    public void Run(Func<Task> work)
    {
        var task = Task.Run(work);
        lock (_lock)
        {
            _tasks.Add(task);
        }

        // After it was added, also where it has ended already.
        task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Waits until all that was started has ended.</summary>
    public async Task WhenEmptyAsync()
    {
        while (Snapshot() is { Length: > 0 } tasks)
        {
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task[] Snapshot()
    {
        lock (_lock)
        {
            return [.. _tasks];
        }
    }

    private void Forget(Task task)
    {
        lock (_lock)
        {
            _tasks.Remove(task);
        }
    }
}
