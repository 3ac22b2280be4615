using System.Collections.Frozen;

namespace ActorGraph.Text.Tokenization;

/// <summary>Finds web and mail addresses, hashtags and handles.</summary>
internal static class AddressScanner
{
    // Beyond this an address is cut; it keeps scanning linear whatever the text.
    private const int LongestAddress = 2048;
    private const int LongestHost = 253;

    // Without those that are French words («de», «ne», «ma»): there a missing space is likelier.
    private static readonly FrozenSet<string> TopLevelDomains = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "com", "org", "net", "info", "edu", "gov", "gouv", "biz", "tv", "io", "eu", "africa", "news", "fr", "be", "ch",
        "uk", "it", "ru", "cn", "ml", "bf", "sn", "tg", "bj", "gn", "gw", "gm", "gh", "ng", "mr", "td", "cm", "ga", "cg",
        "cf", "rw", "bi", "dz", "tn", "ly", "eg", "dj", "mg", "za", "ke", "ug", "tz");

    /// <summary>Finds an address that starts at a position.</summary>
    /// <returns>The offset after it, or the position itself when there is none.</returns>
    public static int Scan(string text, int position)
    {
        var first = text[position];
        if (first is '#' or '@')
        {
            return Name(text, position);
        }

        var rest = text.AsSpan(position);
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && Characters.WordLength(text, position + 4) > 0))
        {
            return Path(text, position);
        }

        return char.IsAsciiLetterOrDigit(first) ? Host(text, position) : position;
    }

    private static int Name(string text, int position)
    {
        var end = position + 1;
        if (!Characters.IsLetterAt(text, end))
        {
            return position;
        }

        while (end < text.Length && end - position < LongestHost)
        {
            var length = text[end] == '_' ? 1 : Characters.WordLength(text, end);
            if (length == 0)
            {
                break;
            }

            end += length;
        }

        return end;
    }

    private static int Host(string text, int position)
    {
        var end = position;
        var lastPoint = -1;
        var at = -1;
        for (; end < text.Length && end - position < LongestHost; end++)
        {
            var character = text[end];
            if (character == '@' && at < 0 && end > position)
            {
                at = end;
                lastPoint = -1;
            }
            else if (character == '.')
            {
                if (end + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[end + 1]))
                {
                    break;
                }

                lastPoint = end;
            }
            else if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '+'))
            {
                break;
            }
        }

        if (lastPoint < 0 || Characters.WordLength(text, end) > 0)
        {
            return position;
        }

        var suffix = text.AsSpan(lastPoint + 1, end - lastPoint - 1);
        if (at >= 0)
        {
            return suffix.Length >= 2 && lastPoint > at + 1 ? end : position;
        }

        // «alcool.De» is a missing space, not a host: suffixes are written in small letters.
        if (!char.IsAsciiLetterLower(suffix[0])
            || !TopLevelDomains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(suffix))
        {
            return position;
        }

        return end < text.Length && text[end] == '/' ? Path(text, position) : end;
    }

    private static int Path(string text, int position)
    {
        var end = position;
        while (end < text.Length
            && end - position < LongestAddress
            && !Characters.IsBlank(text[end])
            && text[end] is not ('"' or '«' or '»' or '“' or '”' or '<' or '>' or '(' or ')' or '[' or ']' or '{' or '}'))
        {
            end++;
        }

        while (end > position && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '…')
        {
            end--;
        }

        return end;
    }
}
