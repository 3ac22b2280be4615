namespace ActorGraph.Graph.Serving;

/// <summary>
/// Makes guessing passwords slow: after some that were wrong in a row, those who connect from the same host are not asked for a
/// while. Others are not held up by it. Safe on any thread.
/// </summary>
/// <param name="clock">The clock.</param>
internal sealed class LogOnGuard(TimeProvider clock)
{
    private const int MostFailures = 5;
    private const int MostHosts = 1000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Failures, DateTimeOffset PauseEnd)> _hosts = new(StringComparer.Ordinal);

    /// <summary>Fails while a host is not asked.</summary>
    /// <param name="host">From where the client connects.</param>
    /// <exception cref="Bolt.Server.RequestFailedException">Too many passwords were wrong.</exception>
    public void Check(string host)
    {
        lock (_lock)
        {
            if (_hosts.TryGetValue(host, out var known) && known.Failures >= MostFailures && clock.GetUtcNow() < known.PauseEnd)
            {
                throw ServingErrors.TooManyAttempts();
            }
        }
    }

    /// <summary>Learns whether a password was right.</summary>
    /// <param name="host">From where the client connects.</param>
    /// <param name="isRight">Whether it was.</param>
    public void Note(string host, bool isRight)
    {
        lock (_lock)
        {
            if (isRight)
            {
                _hosts.Remove(host);
                return;
            }

            if (_hosts.Count >= MostHosts)
            {
                Forget();
            }

            _hosts[host] = (_hosts.GetValueOrDefault(host).Failures + 1, clock.GetUtcNow() + Pause);
        }
    }

    // Who comes from so many hosts is not slowed down by any of them; the memory that they take is.
    private void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var (host, _) in _hosts.Where(pair => pair.Value.PauseEnd <= now).ToList())
        {
            _hosts.Remove(host);
        }

        if (_hosts.Count >= MostHosts)
        {
            _hosts.Clear();
        }
    }
}
