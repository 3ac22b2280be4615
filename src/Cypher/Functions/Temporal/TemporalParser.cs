using System.Globalization;
using System.Text.RegularExpressions;
using ActorGraph.Cypher.Values;
using TimeZone = ActorGraph.Cypher.Values.TimeZone;

namespace ActorGraph.Cypher.Functions.Temporal;

/// <summary>Reads temporal values in the forms of ISO 8601.</summary>
internal static partial class TemporalParser
{
    private const string Amount = @"[+-]?[0-9]+(?:[.,][0-9]+)?";

    public static long Date(string text) => TryDate(text, out var day)
        ? day
        : throw Unreadable(text, "a Date", "2024-01-28, 20240128, 2024-W04-7, 2024-Q1-28 or 2024-028");

    public static (long Nanoseconds, TimeZone? Zone) Time(string text)
    {
        var match = TimeForm().Match(text);
        if (!match.Success)
        {
            throw Unreadable(text, "a Time", "12:30, 123015.5 or 12:30:15+01:00");
        }

        return match.Groups["name"].Success
            ? throw Failure.InvalidArgument(
                "InvalidArgumentValue",
                $"A named time zone such as [{match.Groups["name"].Value}] is not valid for a time without a date. Use an offset such as +01:00.")
            : (ReadTime(match), ReadZone(match));
    }

    public static (LocalDateTime Local, TimeZone? Zone) DateTime(string text)
    {
        var mark = text.IndexOf('T', StringComparison.Ordinal);
        var date = mark < 0 ? text : text[..mark];
        if (!TryDate(date, out var day))
        {
            throw Unreadable(text, "a DateTime", "2024-01-28T12:30:00+01:00[Europe/Paris]");
        }

        if (mark < 0)
        {
            return (new(day, 0), null);
        }

        var match = TimeForm().Match(text[(mark + 1)..]);
        if (!match.Success)
        {
            throw Unreadable(text, "a DateTime", "2024-01-28T12:30:00+01:00[Europe/Paris]");
        }

        var local = new LocalDateTime(day, ReadTime(match));
        var zone = ReadZone(match);
        CheckOffset(match, local, zone);
        return (local, zone);
    }

    public static TimeZone Zone(string text)
    {
        var match = OffsetForm().Match(text);
        return match.Success ? TimeZone.OfOffset(ReadOffset(match)) : TimeZone.Find(text);
    }

    public static Duration Duration(string text)
    {
        var match = DurationForm().Match(text);
        if (match.Success && char.IsLetter(text[^1]) && !text.EndsWith('P') && !text.EndsWith('T'))
        {
            var length = Values.Duration.OfFractions(
                (Part(match, "years") * 12) + Part(match, "months"),
                (Part(match, "weeks") * 7) + Part(match, "days"),
                (Part(match, "hours") * 3600) + (Part(match, "minutes") * 60) + Part(match, "seconds"),
                0);
            return match.Groups["sign"].Value == "-" ? length.Negated() : length;
        }

        match = DurationDateForm().Match(text);
        return match.Success
            ? Values.Duration.OfFractions(
                (Part(match, "years") * 12) + Part(match, "months"),
                Part(match, "days"),
                (Part(match, "hours") * 3600) + (Part(match, "minutes") * 60) + Part(match, "seconds"),
                0)
            : throw Unreadable(text, "a Duration", "P1Y2M3DT4H5M6.5S");
    }

    private static bool TryDate(string text, out long day)
    {
        if (TryCommonDate(text, out day))
        {
            return true;
        }

        var match = DateForm().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var year = Number(match, "year", 0);
        if (match.Groups["week"].Success)
        {
            day = DateFields.FromWeek(year, Number(match, "week", 1), Number(match, "weekday", 1));
        }
        else if (match.Groups["quarter"].Success)
        {
            var quarter = DateFields.FromQuarter(year, Number(match, "quarter", 1), 1);
            day = DateFields.FromQuarter(year, Number(match, "quarter", 1), Number(match, "quarterday", 1));
            DateFields.Check("day of the quarter", day - quarter + 1, 1, DateFields.DaysInQuarter(quarter));
        }
        else if (match.Groups["ordinal"].Success)
        {
            day = Checked(() => DateFields.FromOrdinal(year, Number(match, "ordinal", 1)));
        }
        else
        {
            day = Checked(() => DateFields.FromMonth(year, Number(match, "month", 1), Number(match, "day", 1)));
        }

        return true;
    }

    /// <summary>Reads 2024-01-28 at a fraction of a regular expression's cost: most dates in files are written so.</summary>
    private static bool TryCommonDate(string text, out long day)
    {
        day = 0;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _])
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is not (4 or 7) && !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        var (year, month, dayOfMonth) = (Digits(text.AsSpan(0, 4)), Digits(text.AsSpan(5, 2)), Digits(text.AsSpan(8, 2)));
        if (month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > Values.Calendar.DaysInMonth(year, month))
        {
            // The general form says what is wrong.
            return false;
        }

        day = Values.Calendar.ToEpochDay(year, month, dayOfMonth);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static long ReadTime(Match match)
    {
        var fraction = match.Groups["fraction"].Success ? match.Groups["fraction"].Value : "";
        var nanos = long.Parse(fraction.PadRight(9, '0')[..9], CultureInfo.InvariantCulture);
        return Checked(() => TimeFields.Of(
            Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0), nanos));
    }

    /// <summary>A number out of range makes the whole text unreadable.</summary>
    private static long Checked(Func<long> combine)
    {
        try
        {
            return combine();
        }
        catch (Errors.CypherException problem)
        {
            throw Failure.UnreadableText(problem.Error.Summary);
        }
    }

    private static TimeZone? ReadZone(Match match)
    {
        if (match.Groups["name"].Success)
        {
            return TimeZone.Find(match.Groups["name"].Value);
        }

        return match.Groups["zone"].Success ? Zone(match.Groups["zone"].Value) : null;
    }

    /// <summary>An offset beside a zone's name must be the zone's own at that time.</summary>
    private static void CheckOffset(Match match, LocalDateTime local, TimeZone? zone)
    {
        if (!match.Groups["name"].Success || !match.Groups["zone"].Success)
        {
            return;
        }

        var offset = Zone(match.Groups["zone"].Value).OffsetAtLocal(0).Seconds;
        if (zone!.OffsetAtInstant(local.EpochSecond - offset) != offset)
        {
            throw Failure.InvalidArgument(
                "InvalidArgumentValue", $"Timezone and offset do not match: {match.Groups["zone"].Value}[{match.Groups["name"].Value}]");
        }
    }

    private static int ReadOffset(Match match)
    {
        if (!match.Groups["sign"].Success)
        {
            return 0;
        }

        var size = (Number(match, "hours", 0) * 3600) + (Number(match, "minutes", 0) * 60) + Number(match, "seconds", 0);
        return size <= TimeZone.MaximumOffset
            ? (int)(match.Groups["sign"].Value == "-" ? -size : size)
            : throw Failure.InvalidArgument(
                "InvalidArgumentValue", $"Zone offset not in valid range: {match.Value}. Expected -18:00 to +18:00.");
    }

    private static long Number(Match match, string group, long otherwise) => match.Groups[group].Success
        ? long.Parse(match.Groups[group].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : otherwise;

    private static double Part(Match match, string group) => match.Groups[group].Success
        ? double.Parse(match.Groups[group].Value.Replace(',', '.'), CultureInfo.InvariantCulture)
        : 0;

    private static Errors.CypherException Unreadable(string text, string type, string example) => Failure.UnreadableText(
        $"Text cannot be parsed to {type}: '{text}'. Expected a form such as {example}.");

    [GeneratedRegex(
        @"^(?<year>[+-]\d{4,9}|\d{4})(?:-?W(?<week>\d\d)(?:-?(?<weekday>\d))?|-?Q(?<quarter>\d)(?:-?(?<quarterday>\d\d))?"
        + @"|-(?<ordinal>\d{3})|(?<ordinal>\d{3})|-(?<month>\d\d?)(?:-(?<day>\d\d?))?|(?<month>\d\d)(?<day>\d\d)?)?$")]
    private static partial Regex DateForm();

    [GeneratedRegex(
        @"^(?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?)?"
        + @"(?<zone>Z|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)?(?:\[(?<name>[^\]]+)\])?$")]
    private static partial Regex TimeForm();

    [GeneratedRegex(@"^(?:Z|(?<sign>[+-])(?<hours>\d\d?)(?::?(?<minutes>\d\d)(?::?(?<seconds>\d\d))?)?)$")]
    private static partial Regex OffsetForm();

    [GeneratedRegex(
        $"^(?<sign>[+-])?P(?:(?<years>{Amount})Y)?(?:(?<months>{Amount})M)?(?:(?<weeks>{Amount})W)?(?:(?<days>{Amount})D)?"
        + $"(?:T(?:(?<hours>{Amount})H)?(?:(?<minutes>{Amount})M)?(?:(?<seconds>{Amount})S)?)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DurationForm();

    [GeneratedRegex(
        @"^P(?<years>\d{4})-(?<months>\d\d)-(?<days>\d\d)T(?<hours>\d\d):(?<minutes>\d\d):(?<seconds>\d\d(?:[.,]\d+)?)$")]
    private static partial Regex DurationDateForm();
}
