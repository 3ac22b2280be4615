using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution;

/// <summary>Says when a run has to end: when it is cancelled, or when its time is over.</summary>
internal sealed class RunClock(TimeSpan? limit, CancellationToken cancellation)
{
    private readonly long _end = limit is { } time && time.TotalMilliseconds < long.MaxValue / 4
        ? Environment.TickCount64 + (long)time.TotalMilliseconds
        : long.MaxValue;

    /// <summary>Ends the run by an exception if it has to end.</summary>
    public void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Environment.TickCount64 >= _end)
        {
            throw Failure.TimeLimit(limit!.Value);
        }
    }
}
