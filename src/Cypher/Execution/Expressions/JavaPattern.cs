using System.Text;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>
/// Turns a regular expression as Java, and so Neo4j, reads it into one of the platform. \d, \w and \s are ASCII; a dot
/// and a class take whole characters, surrogate pairs too; there are \h, \R, \Q...\E, classes such as \p{Alpha},
/// possessive quantifiers, and unions and intersections of classes.
/// </summary>
internal sealed class JavaPattern
{
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string Dot = $@"(?:{Pair}|[^\n\r\u0085\u2028\u2029])";
    private const string DotAll = $@"(?:{Pair}|[\s\S])";

    private readonly string _pattern;
    private readonly StringBuilder _result = new();
    private int _at;
    private bool _dotAll;

    /// <summary>Where the last thing that a quantifier can follow begins in the result.</summary>
    private int _atom;

    private JavaPattern(string pattern) => _pattern = pattern;

    /// <summary>Translates a pattern.</summary>
    /// <exception cref="ArgumentException">It is not one.</exception>
    public static string Translate(string pattern) => new JavaPattern(pattern).Translate();

    private string Translate()
    {
        var groups = new Stack<int>();
        while (_at < _pattern.Length)
        {
            switch (_pattern[_at])
            {
                case '(':
                    groups.Push(_result.Length);
                    ReadGroup();
                    break;
                case ')':
                    Append(')', groups.Count > 0 ? groups.Pop() : _result.Length);
                    break;
                case '\\':
                    ReadEscape();
                    break;
                case '[':
                    var start = _result.Length;
                    _result.Append(new JavaCharacterClass(_pattern).Read(ref _at));
                    _atom = start;
                    break;
                case '.':
                    AppendAtom(_dotAll ? DotAll : Dot);
                    _at++;
                    break;
                case '*' or '+' or '?' or '{':
                    ReadQuantifier();
                    break;
                default:
                    ReadCharacter();
                    break;
            }
        }

        return _result.ToString();
    }

    private void ReadGroup()
    {
        _result.Append('(');
        _at++;
        if (_at + 1 >= _pattern.Length || _pattern[_at] != '?')
        {
            return;
        }

        var end = _at + 1;
        while (end < _pattern.Length && (char.IsAsciiLetter(_pattern[end]) || _pattern[end] == '-'))
        {
            end++;
        }

        if (end == _at + 1 || end == _pattern.Length || _pattern[end] is not (':' or ')'))
        {
            return;
        }

        // Of Java's flags, u and U widen what letters are, d narrows what ends a line: the platform has no such switches.
        var flags = _pattern[(_at + 1)..end];
        _dotAll |= flags.Split('-')[0].Contains('s', StringComparison.Ordinal);
        var known = string.Concat(flags.Where(flag => flag is 'i' or 'm' or 's' or 'x' or '-'));
        _result.Append('?').Append(known.TrimEnd('-'));
        if (known.TrimEnd('-').Length == 0 && _pattern[end] == ')')
        {
            _result.Append(':');
        }

        _at = end;
    }

    private void ReadEscape()
    {
        if (_at + 1 >= _pattern.Length)
        {
            throw new ArgumentException("A pattern cannot end with a backslash.");
        }

        var letter = _pattern[_at + 1];
        switch (letter)
        {
            case 'Q':
                ReadQuoted();
                break;
            case 'R':
                AppendAtom(@"(?:\r\n|[\n\x0B\f\r\u0085\u2028\u2029])");
                _at += 2;
                break;
            case 'z' or 'A' or 'b' or 'B' or 'G' or 'Z' or 'k':
                AppendAtom(_pattern.Substring(_at, 2));
                _at += 2;
                break;
            default:
                AppendAtom(JavaEscapes.Read(_pattern, ref _at, insideClass: false));
                break;
        }
    }

    private void ReadQuoted()
    {
        var end = _pattern.IndexOf(@"\E", _at, StringComparison.Ordinal);
        var text = end < 0 ? _pattern[(_at + 2)..] : _pattern[(_at + 2)..end];
        foreach (var letter in text)
        {
            AppendAtom(JavaEscapes.Literal(letter));
        }

        _at = end < 0 ? _pattern.Length : end + 2;
    }

    private void ReadQuantifier()
    {
        var start = _at;
        if (_pattern[_at] == '{')
        {
            _at = _pattern.IndexOf('}', _at);
            if (_at < 0 || !char.IsAsciiDigit(_pattern[start + 1]))
            {
                throw new ArgumentException($"Unclosed or illegal repetition at {start}.");
            }
        }

        var quantifier = _pattern[start..++_at];
        var follows = _at < _pattern.Length ? _pattern[_at] : '\0';
        if (follows == '+')
        {
            _result.Insert(_atom, "(?>").Append(quantifier).Append(')');
            _at++;
            return;
        }

        _result.Append(quantifier);
        if (follows == '?')
        {
            _result.Append('?');
            _at++;
        }
    }

    private void ReadCharacter()
    {
        var isPair = _at + 1 < _pattern.Length && char.IsSurrogatePair(_pattern[_at], _pattern[_at + 1]);
        AppendAtom(isPair ? $"(?:{_pattern.AsSpan(_at, 2)})" : _pattern[_at].ToString());
        _at += isPair ? 2 : 1;
    }

    private void AppendAtom(string text)
    {
        _atom = _result.Length;
        _result.Append(text);
    }

    private void Append(char letter, int atom)
    {
        _result.Append(letter);
        _atom = atom;
        _at++;
    }
}
