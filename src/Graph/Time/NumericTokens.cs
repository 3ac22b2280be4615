using System.Globalization;

namespace ActorGraph.Graph.Time;

/// <summary>The shapes that digits take in a text: dates, ranges of years, grouped numbers, ordinals.</summary>
internal static class NumericTokens
{
    private const int MostDigits = 9;

    public static int EndOfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>«12/10/2020», «12.10.2020», «12-10-2020» and «2020-08-18», when they are days of the calendar.</summary>
    public static TimeToken? Date(string text, int start)
    {
        var first = EndOfDigits(text, start);
        if (first - start is not (1 or 2 or 4) || first >= text.Length
            || text[first] is not ('/' or '.' or '-'))
        {
            return null;
        }

        var second = EndOfDigits(text, first + 1);
        if (second - first is not (2 or 3) || second >= text.Length || text[second] != text[first])
        {
            return null;
        }

        var third = EndOfDigits(text, second + 1);
        var isIso = first - start == 4;
        if (third - second != (isIso ? 3 : 5) || IsInsideNumber(text, start, third))
        {
            return null;
        }

        var (a, b, c) = (Part(text, start, first), Part(text, first + 1, second), Part(text, second + 1, third));
        var (year, month, day) = isIso ? (a, b, c) : (c, b, a);
        return month is >= 1 and <= 12 && TimeInterval.OfDay(year, month, day) is { } interval
            ? Make(TimeTokenKind.NumericDate, start, third, interval.From.DayNumber)
            : null;
    }

    /// <summary>«2015-2020», «1914-18».</summary>
    public static TimeToken? Years(string text, int start)
    {
        var first = EndOfDigits(text, start);
        if (first - start != 4 || first >= text.Length || text[first] is not ('-' or '/' or '–'))
        {
            return null;
        }

        var second = EndOfDigits(text, first + 1);
        if (second - first is not (3 or 5) || IsInsideNumber(text, start, second))
        {
            return null;
        }

        var from = Part(text, start, first);
        var to = Part(text, first + 1, second) + (second - first == 3 ? from / 100 * 100 : 0);
        return from >= 1000 && to > from && to - from <= 200
            ? Make(TimeTokenKind.Years, start, second, from) with { Last = to }
            : null;
    }

    /// <summary>
    /// The end of a number with groups of three («2 000», «2.000.000») and decimals; plain when it has neither.
    /// </summary>
    public static (int End, bool IsPlain) EndOfNumber(string text, int start, int end)
    {
        var isPlain = true;
        while (end - start <= 3 || !isPlain)
        {
            if (end >= text.Length || !IsGroupSeparator(text[end]) || EndOfDigits(text, end + 1) != end + 4)
            {
                break;
            }

            (end, isPlain) = (end + 4, false);
        }

        if (end + 1 < text.Length && text[end] is ',' or '.' && char.IsAsciiDigit(text[end + 1]))
        {
            return (EndOfDigits(text, end + 1), false);
        }

        return (end, isPlain);
    }

    /// <summary>The whole part of a number, as large as an integer holds.</summary>
    public static int Value(ReadOnlySpan<char> digits)
    {
        long value = 0;
        foreach (var c in digits)
        {
            if (c is ',')
            {
                break;
            }

            value = char.IsAsciiDigit(c) ? Math.Min((value * 10) + c - '0', int.MaxValue) : value;
        }

        return (int)value;
    }

    public static bool IsOrdinalSuffix(ReadOnlySpan<char> suffix) =>
        suffix is "er" or "e" or "è" or "ème" or "eme" or "re" or "ère" or "nd" or "nde" or "ᵉ";

    /// <summary>The value of «XXe» or «XIXème», or 0.</summary>
    public static int RomanOrdinal(ReadOnlySpan<char> word)
    {
        var (value, previous, length) = (0, 0, 0);
        while (length < word.Length && Roman(word[length]) is > 0 and var digit)
        {
            value += digit > previous ? digit - (2 * previous) : digit;
            (previous, length) = (digit, length + 1);
        }

        // «Le», «Ce» and «Ver» are no numerals.
        var isNumeral = length > 1 || (length == 1 && previous is 1 or 5 or 10);
        var isFirst = value == 1 || word[^1] is not 'r';
        return isNumeral && isFirst && length < word.Length && IsOrdinalSuffix(word[length..]) ? Math.Max(value, 0) : 0;
    }

    private static int Roman(char c) => c switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        _ => 0,
    };

    private static bool IsGroupSeparator(char c) => c is ' ' or '\u00A0' or '\u202F' or '.';

    private static bool IsInsideNumber(string text, int start, int end) =>
        (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-' or '.'))
        || (end + 1 < text.Length && text[end] is '/' or '-' or '.' && char.IsAsciiDigit(text[end + 1]));

    private static int Part(string text, int start, int end) => end - start <= MostDigits
        ? int.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture)
        : 0;

    private static TimeToken Make(TimeTokenKind kind, int start, int end, int value) =>
        new(kind, start, end, null, value, 0, false, false, false, false);
}
