using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Syntax.Lexing;

/// <summary>Numbers and strings.</summary>
internal sealed partial class Lexer
{
    private void LexNumber()
    {
        var start = _position;
        var kind = TokenKind.Integer;
        if (Current == '0' && Peek(1) is 'x' or 'X')
        {
            kind = LexDigits(2, char.IsAsciiHexDigit);
        }
        else if (Current == '0' && Peek(1) is 'o' or 'O')
        {
            kind = LexDigits(2, digit => digit is >= '0' and <= '7');
        }
        else
        {
            SkipDigits();
            kind = LexFraction() | LexExponent() ? TokenKind.Float : TokenKind.Integer;
        }

        // 0777 was octal once: neither reading would be safe.
        var isOldOctal = kind == TokenKind.Integer && _text[start] == '0'
            && _position > start + 1 && char.IsAsciiDigit(_text[start + 1]);
        kind = isOldOctal ? TokenKind.MalformedNumber : kind;

        // A letter or digit right after a number belongs to no other token: 12ab, 0x, 0o8.
        var rest = RestOfNumber();
        if (rest > 0)
        {
            _position += rest;
            kind = TokenKind.MalformedNumber;
        }

        var digits = _text[start.._position];
        Add(kind, start, kind == TokenKind.MalformedNumber ? digits : digits.Replace("_", "", StringComparison.Ordinal));
    }

    private TokenKind LexDigits(int prefix, Func<char, bool> isDigit)
    {
        _position += prefix;
        var start = _position;
        while (isDigit(Current) || (Current == '_' && _position > start && isDigit(Peek(1))))
        {
            _position++;
        }

        return _position > start ? TokenKind.Integer : TokenKind.MalformedNumber;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Peek(1))))
        {
            _position++;
        }
    }

    private bool LexFraction()
    {
        // 1..3 is a range of integers, not 1. and .3.
        if (Current != '.' || !char.IsAsciiDigit(Peek(1)))
        {
            return false;
        }

        _position++;
        SkipDigits();
        return true;
    }

    private bool LexExponent()
    {
        if (Current is not ('e' or 'E'))
        {
            return false;
        }

        var sign = Peek(1) is '+' or '-' ? 1 : 0;
        if (!char.IsAsciiDigit(Peek(1 + sign)))
        {
            return false;
        }

        _position += 1 + sign;
        SkipDigits();
        return true;
    }

    private int RestOfNumber()
    {
        var end = _position;
        while (end < _text.Length && (char.IsAsciiDigit(_text[end]) || NameLength(end) > 0))
        {
            end += Math.Max(1, NameLength(end));
        }

        return end - _position;
    }

    private void LexString(char quote)
    {
        var start = _position++;
        var value = new StringBuilder();
        while (_error is null)
        {
            var length = _text.AsSpan(_position).IndexOfAny(quote, '\\');
            if (length < 0)
            {
                _error = LexicalErrors.UnterminatedString(_text, start, quote);
                return;
            }

            value.Append(_text, _position, length);
            _position += length;
            if (Current == quote)
            {
                _position++;
                Add(TokenKind.String, start, value.ToString());
                return;
            }

            LexEscape(value);
        }
    }

    private void LexEscape(StringBuilder value)
    {
        var escape = Peek(1);
        if (escape is 'u' or 'U')
        {
            LexUnicodeEscape(value, escape == 'u' ? 4 : 8);
            return;
        }

        const string Escapes = "\\'\"`bfnrt";
        const string Meanings = "\\'\"`\b\f\n\r\t";
        var index = Escapes.IndexOf(escape, StringComparison.Ordinal);
        if (index < 0)
        {
            // A backslash before any other character is a backslash.
            value.Append('\\');
            _position++;
            return;
        }

        value.Append(Meanings[index]);
        _position += 2;
    }

    private void LexUnicodeEscape(StringBuilder value, int digits)
    {
        var hex = _text.AsSpan(_position + 2, Math.Min(digits, _text.Length - _position - 2));
        var valid = int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && hex.Length == digits
            && code is >= 0 and <= 0x10FFFF
            && (digits == 4 || Rune.IsValid(code));
        if (!valid)
        {
            _error = LexicalErrors.InvalidUnicodeEscape(_text, _position);
            return;
        }

        // Four digits may be half of a surrogate pair, whose other half follows.
        value.Append(digits == 4 ? ((char)code).ToString() : char.ConvertFromUtf32(code));
        _position += 2 + digits;
    }
}
