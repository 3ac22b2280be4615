using System.Globalization;
using System.Text;

namespace ActorGraph.Graph.Time;

/// <summary>Cuts a text into the tokens of the time grammar: words, numbers in digits, symbols.</summary>
internal sealed class TimeLexer(TimeVocabulary vocabulary, string text)
{
    private const int LongestWord = 32;
    private readonly List<TimeToken> _tokens = [];
    private int _position;

    public List<TimeToken> Run()
    {
        var previousEnd = 0;
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(text[_position]))
            {
                _position++;
                continue;
            }

            var token = Next() with
            {
                IsCapital = char.IsUpper(text[_position]),
                IsGlued = _position == previousEnd && _position > 0,
                IsAfterBreak = HasBreak(previousEnd, _position),
            };
            _tokens.Add(token);
            _position = previousEnd = token.End;
        }

        return _tokens;
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';

    private static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '–';

    private TimeToken Next()
    {
        var c = text[_position];
        if (char.IsAsciiDigit(c))
        {
            return NumericTokens.Date(text, _position) ?? NumericTokens.Years(text, _position) ?? Digits();
        }

        if (char.IsLetter(c))
        {
            return Word();
        }

        var symbol = IsDash(c) ? "-" : text.AsSpan(_position, 1);
        return Make(TimeTokenKind.Symbol, _position + 1, vocabulary.Find(symbol));
    }

    private TimeToken Digits()
    {
        var end = NumericTokens.EndOfDigits(text, _position);
        if (end < text.Length && char.IsLetter(text[end]))
        {
            return WithSuffix(end);
        }

        var (groupedEnd, isPlain) = NumericTokens.EndOfNumber(text, _position, end);
        var digits = text.AsSpan(_position, groupedEnd - _position);
        return Make(TimeTokenKind.Number, groupedEnd, vocabulary.Find(digits)) with
        {
            Value = NumericTokens.Value(digits),
            IsPlain = isPlain && groupedEnd == end && !IsTied(_position, end),
        };
    }

    /// <summary>«1er», «21e»; «5h00» and «2G» are words.</summary>
    private TimeToken WithSuffix(int endOfDigits)
    {
        var end = EndOfWord(endOfDigits);
        if (!NumericTokens.IsOrdinalSuffix(text.AsSpan(endOfDigits, end - endOfDigits)))
        {
            return Make(TimeTokenKind.Word, end);
        }

        return Make(TimeTokenKind.Ordinal, end) with
        {
            Value = NumericTokens.Value(text.AsSpan(_position, endOfDigits - _position)),
        };
    }

    /// <summary>Whether a number is part of a name, score or fraction: «Covid-19», «3-0», «24/7».</summary>
    private bool IsTied(int start, int end)
    {
        var before = start > 1 && (text[start - 1] is '/' or ':' or '.' or ',' || IsDash(text[start - 1]))
            && char.IsLetterOrDigit(text[start - 2])
            && !(_tokens.Count > 1 && _tokens[^2].Word?.In(TimeClasses.Edge) is not null);
        var after = end + 1 < text.Length && (text[end] is '/' or ':' || IsDash(text[end]))
            && char.IsLetterOrDigit(text[end + 1]);
        return before || after || (start > 0 && text[start - 1] == '_');
    }

    private TimeToken Word()
    {
        var end = EndOfWord(_position);
        if (end < text.Length && IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1]))
        {
            var compound = Find(_position, EndOfWord(end + 1));
            return compound is null
                ? Make(TimeTokenKind.Word, end + 1, Find(_position, end + 1))
                : Make(TimeTokenKind.Word, EndOfWord(end + 1), compound);
        }

        if (end + 1 < text.Length && IsDash(text[end]) && char.IsLetter(text[end + 1])
            && Find(_position, EndOfWord(end + 1)) is { } hyphenated)
        {
            return Make(TimeTokenKind.Word, EndOfWord(end + 1), hyphenated);
        }

        var roman = NumericTokens.RomanOrdinal(text.AsSpan(_position, end - _position));
        return roman > 0
            ? Make(TimeTokenKind.Ordinal, end) with { Value = roman }
            : AsOrdinal(Make(TimeTokenKind.Word, end, Find(_position, end)));
    }

    private static TimeToken AsOrdinal(TimeToken token) => token.Word?.In(TimeClasses.Order) is { } value
        ? token with { Kind = TimeTokenKind.Ordinal, Value = value }
        : token;

    private int EndOfWord(int start)
    {
        var end = start;
        while (end < text.Length && IsWordCharacter(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Looks a stretch of text up, with straight apostrophes and hyphens and composed accents.</summary>
    private TimeWord? Find(int start, int end)
    {
        if (end - start > LongestWord)
        {
            return null;
        }

        Span<char> form = stackalloc char[end - start];
        var isDecomposed = false;
        for (var i = 0; i < form.Length; i++)
        {
            var c = text[start + i];
            form[i] = IsApostrophe(c) ? '\'' : IsDash(c) ? '-' : c;
            isDecomposed |= c is >= '\u0300' and <= '\u036F';
        }

        return vocabulary.Find(isDecomposed ? new string(form).Normalize(NormalizationForm.FormC) : form);
    }

    private TimeToken Make(TimeTokenKind kind, int end, TimeWord? word = null) =>
        new(kind, _position, end, word, 0, 0, false, false, false, false);

    /// <summary>A blank line, or the start of the text.</summary>
    private bool HasBreak(int from, int to)
    {
        var lines = 0;
        for (var i = from; i < to; i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
        }

        return lines > 1 || from == 0;
    }
}
