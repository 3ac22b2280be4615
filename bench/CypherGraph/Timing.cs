using System.Diagnostics;

namespace ActorGraph.CypherGraph;

/// <summary>How long something took in a first run and in those after it, in milliseconds.</summary>
/// <param name="First">The first run.</param>
/// <param name="Median">The median of the others.</param>
/// <param name="Percentile95">Their 95th percentile.</param>
internal sealed record Timing(double First, double Median, double Percentile95)
{
    /// <summary>Runs something once and then a number of times more.</summary>
    public static Timing Of(int runs, Action run)
    {
        var first = Time(run);
        var times = Enumerable.Range(0, runs).Select(_ => Time(run)).Order().ToList();
        return new(first, times[times.Count / 2], times[(int)(times.Count * 0.95)]);
    }

    /// <summary>As fields of a line of JSON.</summary>
    public (string Name, object Value)[] Fields =>
        [("first_ms", Math.Round(First, 2)), ("median_ms", Math.Round(Median, 3)), ("p95_ms", Math.Round(Percentile95, 3))];

    private static double Time(Action run)
    {
        var begin = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
