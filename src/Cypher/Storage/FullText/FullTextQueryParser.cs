using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Storage.FullText;

/// <summary>
/// Reads Lucene's query language: words, "phrases", prefix*, w?ld*, fuzzy~, field:word, AND OR NOT + - and parentheses. AND and OR bind as
/// they do there: AND makes both its sides required, and what stands with OR only is welcome.
/// </summary>
internal sealed class FullTextQueryParser
{
    private const int MaximumDepth = 100;
    private const string Special = "()[]{}:^\"~*?/";

    private readonly string _text;
    private int _index;
    private int _depth;

    private FullTextQueryParser(string text) => _text = text;

    private char Current => _index < _text.Length ? _text[_index] : '\0';

    /// <summary>Reads a query.</summary>
    /// <exception cref="CypherException">It cannot be read, or asks for something that is not supported.</exception>
    public static FullTextQuery Parse(string text)
    {
        var parser = new FullTextQueryParser(text);
        var clauses = parser.ParseClauses(null);
        return clauses.Clauses.Count > 0 ? clauses : throw parser.Wrong("there is no word in it");
    }

    private FullTextClauses ParseClauses(string? field)
    {
        if (_depth > MaximumDepth)
        {
            throw Wrong($"parentheses nest deeper than {MaximumDepth}");
        }

        var clauses = new List<FullTextClause>();
        while (true)
        {
            SkipSpaces();
            if (Current == '\0' || (Current == ')' && _depth > 0))
            {
                return new(clauses);
            }

            var and = TryTake("AND") || TryTake("&&");
            var conjunction = and || TryTake("OR") || TryTake("||");
            if (conjunction && clauses.Count == 0)
            {
                throw Wrong("AND and OR need a word before them");
            }

            var occurrence = TryTake("NOT") || TryTake("!") || TryTake("-") ? FullTextOccurrence.MustNot
                : TryTake("+") || and ? FullTextOccurrence.Must
                : FullTextOccurrence.Should;
            if (and && clauses[^1].Occurrence == FullTextOccurrence.Should)
            {
                clauses[^1] = clauses[^1] with { Occurrence = FullTextOccurrence.Must };
            }

            clauses.Add(new(occurrence, ParseClause(field)));
        }
    }

    private FullTextQuery ParseClause(string? field)
    {
        SkipSpaces();
        while (TryTakeField() is { } name)
        {
            field = name;
            SkipSpaces();
        }

        switch (Current)
        {
            case '\0':
                throw Wrong("a word, a phrase or '(' is missing at its end");
            case '(':
                return ParseGroup(field);
            case '"':
                return ParsePhrase(field);
            case '/':
                throw Failure.Unsupported($"A regular expression in a full-text query ('{_text}')");
            case '[' or '{':
                throw Failure.Unsupported($"A range of words in a full-text query ('{_text}')");
            default:
                return ParseTerm(field);
        }
    }

    private FullTextClauses ParseGroup(string? field)
    {
        _index++;
        _depth++;
        var clauses = ParseClauses(field);
        _depth--;
        if (Current != ')')
        {
            throw Wrong("')' is missing");
        }

        _index++;
        RefuseBoost();
        return clauses;
    }

    private FullTextPhrase ParsePhrase(string? field)
    {
        _index++;
        var words = new StringBuilder();
        while (Current != '"')
        {
            words.Append(TakeCharacter("the closing '\"' is missing"));
        }

        _index++;
        var slop = 0;
        if (Current == '~')
        {
            _index++;
            var digits = TakeWhile(char.IsAsciiDigit);
            slop = int.TryParse(digits, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw Wrong("'~' after a phrase needs a number of words");
        }

        RefuseBoost();
        return new(field, words.ToString(), slop);
    }

    private FullTextQuery ParseTerm(string? field)
    {
        if (TryTake("*:*") || (Current == '*' && IsEndAt(_index + 1) && TryTake("*")))
        {
            return new FullTextEverything();
        }

        var start = _index;
        var text = TakeTerm();
        if (Current == '*' && text.Length > 0 && IsEndAt(_index + 1))
        {
            _index++;
            return new FullTextPrefix(field, text);
        }

        FullTextQuery query = Current switch
        {
            '*' or '?' => ParsePattern(field, text, start),
            '~' when text.Length > 0 => new FullTextFuzzy(field, text, ParseEdits()),
            _ => text.Length > 0 ? new FullTextTerm(field, text) : throw Wrong($"'{Current}' cannot stand there"),
        };
        RefuseBoost();
        return query;
    }

    /// <summary>Reads the rest of a word with * for any letters and ? for one.</summary>
    private FullTextPattern ParsePattern(string? field, string text, int start)
    {
        var pattern = new StringBuilder(Regex.Escape(text));
        while (Current is '*' or '?')
        {
            pattern.Append(_text[_index++] == '*' ? ".*" : ".").Append(Regex.Escape(TakeTerm()));
        }

        return new(field, pattern.ToString(), _text[start.._index]);
    }

    private int ParseEdits()
    {
        _index++;
        var digits = TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.');
        return digits switch
        {
            "" or "2" => 2,
            "1" => 1,
            "0" => 0,
            _ => throw Wrong("'~' after a word takes 0, 1 or 2 as the number of letters that may differ"),
        };
    }

    /// <summary>Takes a name with the colon after it; null, and nothing, where none stands.</summary>
    private string? TryTakeField()
    {
        var start = _index;
        var name = TakeTerm();
        if (Current == ':' && name.Length > 0)
        {
            _index++;
            return name;
        }

        _index = start;
        return null;
    }

    private string TakeTerm()
    {
        var text = new StringBuilder();
        while (Current != '\0' && !char.IsWhiteSpace(Current) && !Special.Contains(Current, StringComparison.Ordinal))
        {
            text.Append(TakeCharacter("a character must follow '\\'"));
        }

        return text.ToString();
    }

    /// <summary>Takes a character, or the one after a backslash.</summary>
    private char TakeCharacter(string missing)
    {
        if (Current == '\\')
        {
            _index++;
        }

        return _index < _text.Length ? _text[_index++] : throw Wrong(missing);
    }

    private void RefuseBoost()
    {
        if (Current == '^')
        {
            throw Failure.Unsupported($"Boosting a part of a full-text query with '^' ('{_text}')");
        }
    }

    /// <summary>Takes an operator; one of letters only where it is a whole word.</summary>
    private bool TryTake(string sign)
    {
        if (string.CompareOrdinal(_text, _index, sign, 0, sign.Length) != 0
            || (char.IsLetter(sign[0]) && !IsEndAt(_index + sign.Length)))
        {
            return false;
        }

        _index += sign.Length;
        SkipSpaces();
        return true;
    }

    private bool IsEndAt(int index) =>
        index >= _text.Length || char.IsWhiteSpace(_text[index]) || _text[index] is '(' or ')' or '"';

    private string TakeWhile(Func<char, bool> fits)
    {
        var start = _index;
        while (fits(Current))
        {
            _index++;
        }

        return _text[start.._index];
    }

    private void SkipSpaces() => TakeWhile(char.IsWhiteSpace);

    private CypherException Wrong(string why) => Failure.Make(
        StatusCodes.ProcedureCallFailed,
        "FullTextSyntax",
        $"The full-text query '{_text}' cannot be read at character {_index + 1}: {why}. Put '\\' before a sign that is meant as such.");
}
