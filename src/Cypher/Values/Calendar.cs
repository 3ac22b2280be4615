namespace ActorGraph.Cypher.Values;

/// <summary>The proleptic Gregorian calendar over days since 1970-01-01, for years beyond what the CLR's dates reach.</summary>
internal static class Calendar
{
    public const long NanosPerSecond = 1_000_000_000;
    public const long NanosPerMinute = 60 * NanosPerSecond;
    public const long NanosPerHour = 3600 * NanosPerSecond;
    public const long NanosPerDay = 86400 * NanosPerSecond;
    public const long SecondsPerDay = 86400;
    public const long MaximumYear = 999_999_999;

    /// <summary>The first of January of the first year there is.</summary>
    public const long FirstDay = -365_243_219_162;

    /// <summary>The last of December of the last year there is.</summary>
    public const long LastDay = 365_241_780_471;

    /// <summary>Days from 1970-01-01 to a date; the month is 1 to 12, the day may be any number.</summary>
    public static long ToEpochDay(long year, long month, long day)
    {
        // Years are counted from March, so that the leap day is the last one: Howard Hinnant's days_from_civil.
        var shifted = month <= 2 ? year - 1 : year;
        var era = FloorDivide(shifted, 400);
        var yearOfEra = shifted - (era * 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146097) + dayOfEra - 719468;
    }

    public static (long Year, int Month, int Day) FromEpochDay(long epochDay)
    {
        var shifted = epochDay + 719468;
        var era = FloorDivide(shifted, 146097);
        var dayOfEra = shifted - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * marchMonth) + 2) / 5) + 1);
        var month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Monday is 1, Sunday 7.</summary>
    public static int DayOfWeek(long epochDay) => (int)FloorModulo(epochDay + 3, 7) + 1;

    public static int DayOfYear(long epochDay) => (int)(epochDay - ToEpochDay(FromEpochDay(epochDay).Year, 1, 1)) + 1;

    public static int Quarter(int month) => ((month - 1) / 3) + 1;

    public static int DayOfQuarter(long epochDay)
    {
        var (year, month, _) = FromEpochDay(epochDay);
        return (int)(epochDay - ToEpochDay(year, ((Quarter(month) - 1) * 3) + 1, 1)) + 1;
    }

    /// <summary>The ISO week and the year that it belongs to: that of its Thursday.</summary>
    public static (long WeekYear, int Week) WeekOf(long epochDay)
    {
        var thursday = epochDay - DayOfWeek(epochDay) + 4;
        var year = FromEpochDay(thursday).Year;
        return (year, (int)((thursday - ToEpochDay(year, 1, 1)) / 7) + 1);
    }

    /// <summary>The Monday of an ISO year's first week.</summary>
    public static long FirstWeekStart(long weekYear)
    {
        var fourth = ToEpochDay(weekYear, 1, 4);
        return fourth - DayOfWeek(fourth) + 1;
    }

    public static int WeeksInYear(long weekYear) => (int)((FirstWeekStart(weekYear + 1) - FirstWeekStart(weekYear)) / 7);

    /// <summary>Lets a day pass that lies in the years there are.</summary>
    /// <exception cref="Errors.CypherException">It does not.</exception>
    public static long CheckDay(long epochDay) => epochDay is >= FirstDay and <= LastDay
        ? epochDay
        : throw Failure.DateOutOfRange();

    /// <summary>Adds months, taking a day that the month does not have back to its last one.</summary>
    public static long AddMonths(long epochDay, long months)
    {
        if (months == 0)
        {
            return epochDay;
        }

        var (year, month, day) = FromEpochDay(epochDay);
        var total = checked((year * 12) + month - 1 + months);
        var newYear = FloorDivide(total, 12);
        var newMonth = (int)FloorModulo(total, 12) + 1;
        if (newYear is < -MaximumYear or > MaximumYear)
        {
            throw Failure.DateOutOfRange();
        }

        return ToEpochDay(newYear, newMonth, Math.Min(day, DaysInMonth(newYear, newMonth)));
    }

    public static long FloorDivide(long dividend, long divisor)
    {
        var quotient = dividend / divisor;
        return (dividend % divisor != 0) && ((dividend < 0) != (divisor < 0)) ? quotient - 1 : quotient;
    }

    public static long FloorModulo(long dividend, long divisor) => dividend - (FloorDivide(dividend, divisor) * divisor);
}
