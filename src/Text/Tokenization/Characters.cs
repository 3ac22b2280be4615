using System.Globalization;
using System.Runtime.CompilerServices;

namespace ActorGraph.Text.Tokenization;

/// <summary>The classes of characters that tokens are made of.</summary>
internal static class Characters
{
    /// <summary>White space, and what cannot be seen: controls, byte order marks, zero-width spaces.</summary>
    public static bool IsBlank(char character)
    {
        if (character is > ' ' and < '\u007F')
        {
            return false;
        }

        return char.IsWhiteSpace(character)
            || char.IsControl(character)
            || character is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';
    }

    public static bool IsLineBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ';

    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char character) => character is '-' or '–' or '—' or '―';

    /// <summary>A space that may stand between groups of three figures.</summary>
    public static bool IsGroupSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009';

    /// <summary>How many characters of a word start at a position: 0 when none, 2 for a surrogate pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WordLength(string text, int position)
    {
        if (position >= text.Length)
        {
            return 0;
        }

        var character = text[position];
        return char.IsAsciiLetterOrDigit(character) ? 1 : character < '\u0080' ? 0 : WordLengthBeyondAscii(text, position);
    }

    public static bool IsLetterAt(string text, int position) =>
        position < text.Length && (char.IsLetter(text[position])
            || (char.IsSurrogate(text[position]) && WordLength(text, position) == 2 && char.IsLetter(text, position)));

    public static bool IsDigitAt(string text, int position) =>
        position < text.Length && char.IsAsciiDigit(text[position]);

    private static int WordLengthBeyondAscii(string text, int position)
    {
        var character = text[position];
        if (char.IsHighSurrogate(character))
        {
            var isPair = position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
            return isPair && char.IsLetterOrDigit(text, position) ? 2 : 0;
        }

        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => IsApostrophe(character) ? 0 : 1,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => 1,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => 1,
            UnicodeCategory.Format => character is '\u00AD' or '\u200C' or '\u200D' ? 1 : 0,
            _ => 0,
        };
    }
}
