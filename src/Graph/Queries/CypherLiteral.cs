using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ActorGraph.Graph.Queries;

/// <summary>The literals that a parameter's default can be: null, true, false, a number or a string.</summary>
internal static class CypherLiteral
{
    public static bool TryParse(string text, out object? value)
    {
        value = null;
        switch (text.ToUpperInvariant())
        {
            case "NULL":
                return true;
            case "TRUE" or "FALSE":
                value = text.Length == 4;
                return true;
        }

        if (TryParseString(text, out var characters))
        {
            value = characters;
            return true;
        }

        value = ParseNumber(text);
        return value is not null;
    }

    private static object? ParseNumber(string text)
    {
        const NumberStyles Real = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        return double.TryParse(text, Real, CultureInfo.InvariantCulture, out var real) ? real : null;
    }

    private static bool TryParseString(string text, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (text.Length < 2 || text[0] is not ('\'' or '"') || text[^1] != text[0])
        {
            return false;
        }

        var characters = new StringBuilder();
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == text[0])
            {
                return false;
            }

            if (text[i] != '\\')
            {
                characters.Append(text[i]);
                continue;
            }

            if (++i == text.Length - 1 || Unescape(text[i]) is not { } escaped)
            {
                return false;
            }

            characters.Append(escaped);
        }

        value = characters.ToString();
        return true;
    }

    private static char? Unescape(char character) => character switch
    {
        '\'' or '"' or '\\' => character,
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        _ => null,
    };
}
