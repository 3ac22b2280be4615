namespace ActorGraph.Bolt.Values;

/// <summary>Seconds since 1970 and nanoseconds, from and to the ticks that .NET counts from the year 1.</summary>
internal static class EpochTicks
{
    public static (long Seconds, int Nanosecond) Split(long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        return (seconds - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond), (int)(rest * TimeSpan.NanosecondsPerTick));
    }

    public static long Join(long seconds, int nanosecond)
    {
        const string Outside = "The time is outside the years 1 to 9999.";
        if (seconds < (DateTime.MinValue - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond
            || seconds > (DateTime.MaxValue - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond)
        {
            throw new OverflowException(Outside);
        }

        return DateTime.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond) + (nanosecond / TimeSpan.NanosecondsPerTick);
    }
}
