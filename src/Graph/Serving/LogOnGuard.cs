namespace ActorGraph.Graph.Serving;

/// <summary>Makes guessing passwords slow: after some that were wrong in a row, nobody is asked for a while. Safe on any thread.</summary>
/// <param name="clock">The clock.</param>
internal sealed class LogOnGuard(TimeProvider clock)
{
    private const int MostFailures = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private int _failures;
    private DateTimeOffset _pauseEnd;

    /// <summary>Fails while nobody is asked.</summary>
    /// <exception cref="Bolt.Server.RequestFailedException">Too many passwords were wrong.</exception>
    public void Check()
    {
        lock (_lock)
        {
            if (_failures >= MostFailures && clock.GetUtcNow() < _pauseEnd)
            {
                throw ServingErrors.TooManyAttempts();
            }
        }
    }

    /// <summary>Learns whether a password was right.</summary>
    public void Note(bool isRight)
    {
        lock (_lock)
        {
            _failures = isRight ? 0 : _failures + 1;
            _pauseEnd = clock.GetUtcNow() + Pause;
        }
    }
}
