using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ActorGraph.Cypher.Errors;

namespace ActorGraph.Cypher.Syntax.Lexing;

/// <summary>
/// Cuts a query into tokens. What cannot be read becomes an error token that ends the list, so that the parser complains
/// of whatever comes first.
/// </summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private int _position;
    private CypherError? _error;

    private Lexer(string text) => _text = text;

    private char Current => Peek(0);

    /// <summary>Cuts a text into tokens.</summary>
    public static TokenizedText Tokenize(string text)
    {
        var lexer = new Lexer(text);
        lexer.Run();
        return new(lexer._tokens.DrainToImmutable(), lexer._error);
    }

    private void Run()
    {
        while (_error is null && SkipBlanks())
        {
            Next();
        }

        Add(_error is null ? TokenKind.EndOfText : TokenKind.Error, _error?.Place?.Offset ?? _position, string.Empty);
    }

    private void Next()
    {
        var current = Current;
        if (current is '\'' or '"')
        {
            LexString(current);
        }
        else if (current == '`')
        {
            LexQuotedName(TokenKind.QuotedName, _position);
        }
        else if (current == '$')
        {
            LexParameter();
        }
        else if (char.IsAsciiDigit(current) || (current == '.' && char.IsAsciiDigit(Peek(1))))
        {
            LexNumber();
        }
        else if (NameLength(_position) > 0)
        {
            LexName();
        }
        else
        {
            LexSymbol();
        }
    }

    /// <summary>Passes over blanks and comments; false at the end of the text or in a comment without end.</summary>
    private bool SkipBlanks()
    {
        while (_position < _text.Length)
        {
            if (char.IsWhiteSpace(Current) || Current is '\uFEFF' or '\u180E')
            {
                _position++;
            }
            else if (Current == '/' && Peek(1) == '/')
            {
                var length = _text.AsSpan(_position).IndexOfAny('\r', '\n');
                _position = length < 0 ? _text.Length : _position + length;
            }
            else if (Current == '/' && Peek(1) == '*')
            {
                var end = _text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    _error = LexicalErrors.UnterminatedComment(_text, _position);
                    return false;
                }

                _position = end + 2;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    private void LexName()
    {
        var start = _position;
        _position += NameLength(start);
        Add(TokenKind.Name, start, _text[start.._position]);
    }

    private void LexQuotedName(TokenKind kind, int start)
    {
        var name = new StringBuilder();
        var opening = _position++;
        while (true)
        {
            var length = _text.AsSpan(_position).IndexOf('`');
            if (length < 0)
            {
                _error = LexicalErrors.UnterminatedName(_text, opening);
                return;
            }

            name.Append(_text, _position, length);
            _position += length + 1;
            if (Current != '`')
            {
                break;
            }

            // Two backticks stand for one.
            name.Append('`');
            _position++;
        }

        Add(kind, start, name.ToString());
    }

    /// <summary>Reads $ and a name, which may begin with digits and stand apart: $a, $1, $1a, $ `a b`.</summary>
    private void LexParameter()
    {
        var start = _position++;
        var isNamed = SkipBlanks();
        if (isNamed && Current == '`')
        {
            LexQuotedName(TokenKind.Parameter, start);
        }
        else if (isNamed && NameLength(_position, allowsDigitFirst: true) is var length and > 0)
        {
            _position += length;
            Add(TokenKind.Parameter, start, _text[(_position - length).._position]);
        }
        else
        {
            _position = start + 1;
            Add(TokenKind.Dollar, start, "$");
        }
    }

    private void LexSymbol()
    {
        foreach (var (symbol, kind) in Symbols.All)
        {
            if (_text.AsSpan(_position).StartsWith(symbol, StringComparison.Ordinal))
            {
                _position += symbol.Length;
                Add(kind, _position - symbol.Length, symbol);
                return;
            }
        }

        _error = Rune.TryGetRuneAt(_text, _position, out var character)
            ? LexicalErrors.UnexpectedCharacter(_text, _position, character.ToString())
            : LexicalErrors.LoneSurrogate(_text, _position);
    }

    /// <summary>Length of the name that starts at an offset, or 0.</summary>
    private int NameLength(int start, bool allowsDigitFirst = false)
    {
        var position = start;
        while (position < _text.Length
            && Rune.TryGetRuneAt(_text, position, out var character)
            && IsNamePart(character, position == start && !(allowsDigitFirst && Rune.IsDigit(character))))
        {
            position += character.Utf16SequenceLength;
        }

        return position - start;
    }

    private static bool IsNamePart(Rune character, bool first) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        UnicodeCategory.ConnectorPunctuation => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark => !first,
        UnicodeCategory.SpacingCombiningMark => !first,
        UnicodeCategory.CurrencySymbol => !first && character.Value != '$',
        _ => false,
    };

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void Add(TokenKind kind, int start, string value) =>
        _tokens.Add(new(kind, new(start, Math.Max(0, _position - start)), value));
}
