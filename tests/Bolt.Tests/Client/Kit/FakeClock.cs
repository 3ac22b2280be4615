namespace ActorGraph.Bolt.Tests.Client.Kit;

/// <summary>A clock that stands still, or leaps over every wait.</summary>
internal sealed class FakeClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<TimeSpan> _waits = [];
    private long _ticks;

    /// <summary>Whether every wait is over as soon as it begins.</summary>
    public bool Leaps { get; set; }

    /// <summary>The waits that it leapt over.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_lock)
            {
                return [.. _waits];
            }
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (Leaps && dueTime != Timeout.InfiniteTimeSpan)
        {
            lock (_lock)
            {
                _waits.Add(dueTime);
            }

            Advance(dueTime);

            // Not at once: whoever asks for a timer does not expect to be called before it has it.
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new FakeTimer();
    }

    private sealed class FakeTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
