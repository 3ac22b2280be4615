using System.Diagnostics;

namespace ActorGraph.Graph.Serving;

/// <summary>
/// Names for states of the store. All transactions see what was committed before they began, so that nobody has to wait
/// for the state that a bookmark names.
/// </summary>
internal static class Bookmarks
{
    private static long _count;

    /// <summary>A name that was never given before. Safe on any thread.</summary>
    public static string Next() => $"{ServedDatabases.Home}:{Stopwatch.GetTimestamp():x}-{Interlocked.Increment(ref _count):x}";
}
