namespace ActorGraph.Bolt.Values;

/// <summary>Seconds since 1970, from and to days since then and the time of the day.</summary>
internal static class EpochDays
{
    private const long SecondsPerDay = 24 * 60 * 60;
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static (long EpochDay, long NanosecondOfDay) Split(long second, int nanosecond)
    {
        var (day, rest) = Math.DivRem(second, SecondsPerDay);
        (day, rest) = rest < 0 ? (day - 1, rest + SecondsPerDay) : (day, rest);
        return (day, (rest * NanosecondsPerSecond) + nanosecond);
    }

    public static (long Second, int Nanosecond) Join(long epochDay, long nanosecondOfDay) => (
        checked((epochDay * SecondsPerDay) + (nanosecondOfDay / NanosecondsPerSecond)),
        (int)(nanosecondOfDay % NanosecondsPerSecond));
}
