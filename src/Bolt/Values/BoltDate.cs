namespace ActorGraph.Bolt.Values;

/// <summary>A date (Structure Semantics, "Date").</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public readonly record struct BoltDate(long EpochDay)
{
    private static readonly int EpochDayNumber = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>A date of .NET.</summary>
    /// <param name="date">The date.</param>
    public static BoltDate From(DateOnly date) => new(date.DayNumber - EpochDayNumber);

    /// <summary>The same date of .NET.</summary>
    /// <exception cref="OverflowException">It lies outside the years 1 to 9999.</exception>
    public DateOnly ToDateOnly()
    {
        var number = checked(EpochDay + EpochDayNumber);
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : throw new OverflowException($"Day {EpochDay} since 1970-01-01 is outside the years 1 to 9999.");
    }
}
