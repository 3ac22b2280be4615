using System.Collections.Frozen;

namespace ActorGraph.Text.Tokenization;

/// <summary>Finds numbers: «12 000», «3,5», «1er», «12/10/2020», «2007-2008»; cuts «17h30» and «160km» where UD does.</summary>
internal static class NumberScanner
{
    private static readonly FrozenSet<string> OrdinalEndings = FrozenSet.Create(
        StringComparer.Ordinal,
        "er", "ers", "re", "res", "ère", "ères", "ere", "eres", "e", "es", "è", "ème", "èmes", "eme", "emes", "ième",
        "ièmes", "nd", "nds", "nde", "ndes", "ᵉ", "ᵉʳ", "ER", "E", "ÈME", "EME", "ND", "NDE");

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.Ordinal,
        "m", "km", "cm", "mm", "kg", "g", "mg", "t", "l", "cl", "ml", "ha", "s", "mn", "min", "h", "H", "Go", "Mo", "Ko",
        "GHz", "MHz", "MW", "kW", "GW", "kWh", "km2", "km²", "m2", "m²", "m3", "m³", "ans", "heures", "jours", "mois",
        "euros", "francs", "dollars", "Md", "Mds", "F", "FCFA", "CFA");

    /// <summary>Adds the token or tokens of a number that starts at a position.</summary>
    /// <returns>The offset after them, or the position itself when what stands there is rather a word («4x4»).</returns>
    public static int Scan(string text, int position, List<SurfaceToken> tokens)
    {
        var start = Characters.IsDigitAt(text, position) ? position : position + 1;
        var end = Body(text, start);
        var letters = end;
        while (Characters.WordLength(text, letters) is var length and > 0)
        {
            letters += length;
        }

        if (letters == end)
        {
            if (end < text.Length && Characters.IsHyphen(text[end]) && Characters.IsLetterAt(text, end + 1) && position == start)
            {
                return position; // «4-temps» is a word.
            }

            tokens.Add(new SurfaceToken(position, end, TokenKind.Number));
            return end;
        }

        var tail = text.AsSpan(end, letters - end);
        if (IsClock(text, start, end, tail))
        {
            tokens.Add(new SurfaceToken(position, end, TokenKind.Number));
            tokens.Add(new SurfaceToken(end, end + 1, TokenKind.Word));
            if (tail.Length > 1)
            {
                tokens.Add(new SurfaceToken(end + 1, letters, TokenKind.Number));
            }

            return letters;
        }

        if (OrdinalEndings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tail))
        {
            tokens.Add(new SurfaceToken(position, letters, TokenKind.Number));
            return letters;
        }

        if (Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tail))
        {
            tokens.Add(new SurfaceToken(position, end, TokenKind.Number));
            return end;
        }

        return position;
    }

    /// <summary>Whether a sign and a figure start at a position: «-2,5» after a blank.</summary>
    public static bool IsSigned(string text, int position) =>
        text[position] is '-' or '+' or '−'
        && Characters.IsDigitAt(text, position + 1)
        && (position == 0 || Characters.IsBlank(text[position - 1]) || text[position - 1] is '(' or '[' or '«' or '"');

    private static int Body(string text, int start)
    {
        var end = Digits(text, start);
        var grouped = end - start <= 3 ? Groups(text, end) : end;
        end = grouped;
        while (end + 1 < text.Length
            && text[end] is '.' or ',' or '/' or '-' or ':' or '\u2011'
            && Characters.IsDigitAt(text, end + 1))
        {
            end = Digits(text, end + 1);
        }

        return end;
    }

    private static int Digits(string text, int position)
    {
        while (Characters.IsDigitAt(text, position))
        {
            position++;
        }

        return position;
    }

    // Groups of exactly three figures behind the same kind of separator: «12 000», «2.700.000».
    private static int Groups(string text, int position)
    {
        if (position >= text.Length)
        {
            return position;
        }

        var separator = text[position];
        var isSpace = Characters.IsGroupSpace(separator);
        if (!isSpace && separator is not ('.' or '\'' or '’'))
        {
            return position;
        }

        while (position < text.Length
            && (isSpace ? Characters.IsGroupSpace(text[position]) : text[position] == separator)
            && Digits(text, position + 1) == position + 4
            && Characters.WordLength(text, position + 4) == 0)
        {
            position += 4;
        }

        return position;
    }

    private static bool IsClock(string text, int start, int end, ReadOnlySpan<char> tail)
    {
        if (end - start > 2 || tail[0] is not ('h' or 'H') || text[start] is < '0' or > '9')
        {
            return false;
        }

        return tail.Length == 1 || (tail.Length == 3 && char.IsAsciiDigit(tail[1]) && char.IsAsciiDigit(tail[2]));
    }
}
