namespace ActorGraph.Cypher.Values;

/// <summary>A length of time in the four parts that calendars do not let convert into each other.</summary>
/// <param name="Months">Months, twelve a year.</param>
/// <param name="Days">Days, seven a week; a day has not always 24 hours.</param>
/// <param name="Seconds">Seconds, rounded down.</param>
/// <param name="Nanoseconds">The rest, 0 to 999,999,999.</param>
internal sealed record Duration(long Months, long Days, long Seconds, int Nanoseconds)
{
    private const decimal SecondsPerMonth = 2629746;

    public static readonly Duration Zero = new(0, 0, 0, 0);

    /// <summary>Lengths on the average, which durations are sorted by.</summary>
    public decimal AverageSeconds =>
        ((decimal)Months * 2629746) + ((decimal)Days * 86400) + Seconds + (Nanoseconds / 1_000_000_000m);

    /// <summary>Carries nanoseconds into seconds.</summary>
    public static Duration Of(long months, long days, long seconds, long nanoseconds)
    {
        var result = Checked(() => new Duration(
            months,
            days,
            checked(seconds + Calendar.FloorDivide(nanoseconds, Calendar.NanosPerSecond)),
            (int)Calendar.FloorModulo(nanoseconds, Calendar.NanosPerSecond)));
        return result.AverageSeconds is >= long.MinValue and <= long.MaxValue ? result : throw Failure.DurationOverflow();
    }

    /// <summary>From parts with fractions: what is over in a part goes into the next smaller one.</summary>
    public static Duration OfFractions(double months, double days, double seconds, double nanoseconds) => Checked(() =>
    {
        // Decimals keep the digits as they were written.
        var exactMonths = (decimal)months;
        var wholeMonths = Math.Truncate(exactMonths);
        var exactDays = (decimal)days + ((exactMonths - wholeMonths) * SecondsPerMonth / Calendar.SecondsPerDay);
        var wholeDays = Math.Truncate(exactDays);
        var exactSeconds = (decimal)seconds + ((exactDays - wholeDays) * Calendar.SecondsPerDay);
        var wholeSeconds = Math.Truncate(exactSeconds);
        var nanos = (decimal)nanoseconds + ((exactSeconds - wholeSeconds) * Calendar.NanosPerSecond);
        return Of((long)wholeMonths, (long)wholeDays, (long)wholeSeconds, (long)nanos);
    });

    public Duration Plus(Duration other) => Checked(
        () => Of(
            checked(Months + other.Months),
            checked(Days + other.Days),
            checked(Seconds + other.Seconds),
            (long)Nanoseconds + other.Nanoseconds));

    public Duration Minus(Duration other) => Checked(
        () => Of(
            checked(Months - other.Months),
            checked(Days - other.Days),
            checked(Seconds - other.Seconds),
            (long)Nanoseconds - other.Nanoseconds));

    public Duration Negated() => Zero.Minus(this);

    public Duration Times(double factor) =>
        OfFractions(Months * factor, Days * factor, Seconds * factor, Nanoseconds * factor);

    public Duration DividedBy(double divisor) =>
        OfFractions(Months / divisor, Days / divisor, Seconds / divisor, Nanoseconds / divisor);

    private static Duration Checked(Func<Duration> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw Failure.DurationOverflow();
        }
    }
}
