using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Values;

/// <summary>Writes temporal values in the ISO 8601 forms that Cypher prints and reads.</summary>
internal static class TemporalText
{
    public static string Date(long epochDay)
    {
        var (year, month, day) = Calendar.FromEpochDay(epochDay);
        return string.Create(CultureInfo.InvariantCulture, $"{Year(year)}-{month:00}-{day:00}");
    }

    public static string LocalTime(long nanosecondOfDay)
    {
        var seconds = nanosecondOfDay / Calendar.NanosPerSecond;
        var nanos = nanosecondOfDay % Calendar.NanosPerSecond;
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        return nanos == 0 ? text : text + "." + Fraction(nanos);
    }

    public static string Time(ZonedTime time) => LocalTime(time.NanosecondOfDay) + Offset(time.OffsetSeconds);

    public static string LocalDateTime(LocalDateTime value) =>
        $"{Date(value.EpochDay)}T{LocalTime(value.NanosecondOfDay)}";

    public static string DateTime(ZonedDateTime value) =>
        LocalDateTime(value.Local) + Offset(value.OffsetSeconds) + (value.ZoneId is null ? "" : $"[{value.ZoneId}]");

    public static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var sign = seconds < 0 ? '-' : '+';
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{sign}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
    }

    public static string Duration(Duration value)
    {
        var text = new StringBuilder("P");
        Append(text, value.Months / 12, 'Y');
        Append(text, value.Months % 12, 'M');
        Append(text, value.Days, 'D');
        if (value.Seconds != 0 || value.Nanoseconds != 0)
        {
            text.Append('T');
            AppendTime(text, value);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void AppendTime(StringBuilder text, Duration value)
    {
        // Seconds are rounded down and nanoseconds counted up from them; in print both carry one sign.
        var seconds = value.Seconds;
        var nanos = value.Nanoseconds;
        if (seconds < 0 && nanos > 0)
        {
            seconds++;
            nanos = (int)(Calendar.NanosPerSecond - nanos);
        }
        else
        {
            nanos = Math.Abs(nanos);
        }

        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        var rest = seconds % 60;
        if (rest == 0 && nanos == 0)
        {
            return;
        }

        var negative = rest < 0 || (rest == 0 && value.Seconds < 0);
        text.Append(negative ? "-" : "").Append(Math.Abs(rest).ToString(CultureInfo.InvariantCulture));
        if (nanos != 0)
        {
            text.Append('.').Append(Fraction(nanos));
        }

        text.Append('S');
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0)
        {
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }

    private static string Fraction(long nanos) =>
        nanos.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string Year(long year) => year switch
    {
        > 9999 => "+" + year.ToString(CultureInfo.InvariantCulture),
        < 0 => "-" + (-year).ToString("0000", CultureInfo.InvariantCulture),
        _ => year.ToString("0000", CultureInfo.InvariantCulture),
    };
}
