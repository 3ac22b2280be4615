namespace ActorGraph.Bolt.Client.Sessions;

/// <summary>
/// Does work again that failed for the moment, after waits that double: many clients that failed together must not come back
/// together, nor at once.
/// </summary>
/// <param name="time">How long it begins anew.</param>
/// <param name="clock">Tells the time.</param>
/// <param name="random">Gives numbers from 0 to 1, by which the waits differ.</param>
internal sealed class RetryPolicy(TimeSpan time, TimeProvider clock, Func<double> random)
{
    private const double Share = 0.2;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);

    /// <summary>Does work until it succeeds, fails for good, or the time is over.</summary>
    /// <param name="attempt">The work.</param>
    /// <param name="isRetriable">Whether it may succeed after such a failure.</param>
    /// <param name="cancellationToken">Ends work and waiting.</param>
    public async Task<T> RunAsync<T>(
        Func<CancellationToken, Task<T>> attempt, Func<Exception, bool> isRetriable, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        for (var wait = FirstWait; ; wait *= 2)
        {
            try
            {
                return await attempt(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (isRetriable(error) && clock.GetElapsedTime(begun) < time)
            {
                // The next attempt will tell.
            }

            await Task.Delay(Spread(wait), clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan Spread(TimeSpan wait) => wait * (1 + (Share * ((2 * random()) - 1)));
}
