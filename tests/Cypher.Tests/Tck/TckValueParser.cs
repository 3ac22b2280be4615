using System.Globalization;
using System.Text;

namespace ActorGraph.Cypher.Tests.Tck;

/// <summary>Reads values as the kit writes them in tables, into a canonical text that equal values share.</summary>
/// <param name="text">The cell.</param>
/// <param name="ignoreListOrder">Whether lists are compared as bags.</param>
internal sealed class TckValueParser(string text, bool ignoreListOrder)
{
    private int _at;

    public static string Canonical(string text, bool ignoreListOrder)
    {
        var parser = new TckValueParser(text, ignoreListOrder);
        var value = parser.Value();
        parser.Skip();
        return parser._at == text.Length ? value : throw new FormatException($"Cannot read the value {text}");
    }

    private char Next => _at < text.Length ? text[_at] : '\0';

    private string Value()
    {
        Skip();
        return Next switch
        {
            '\'' => "'" + Quoted() + "'",
            '[' when LooksLikeRelationship() => Relationship(),
            '[' => List(),
            '{' => Map(),
            '(' => Node(),
            '<' => Path(),
            _ => Scalar(),
        };
    }

    private bool LooksLikeRelationship() => _at + 1 < text.Length && text[_at + 1] == ':';

    private string Quoted()
    {
        Expect('\'');
        var result = new StringBuilder();
        while (Next != '\'')
        {
            if (Next == '\\')
            {
                _at++;
            }

            result.Append(text[_at++]);
        }

        _at++;
        return result.ToString();
    }

    private string List()
    {
        Expect('[');
        var items = new List<string>();
        Skip();
        while (Next != ']')
        {
            items.Add(Value());
            Skip();
            if (Next == ',')
            {
                _at++;
            }

            Skip();
        }

        _at++;
        return TckFormat.List(items, ignoreListOrder);
    }

    private string Map()
    {
        Expect('{');
        var entries = new List<(string Key, string Value)>();
        Skip();
        while (Next != '}')
        {
            var key = Name();
            Skip();
            Expect(':');
            entries.Add((key, Value()));
            Skip();
            if (Next == ',')
            {
                _at++;
            }

            Skip();
        }

        _at++;
        return TckFormat.Map(entries);
    }

    private string Node()
    {
        Expect('(');
        Skip();
        var labels = new List<string>();
        while (Next == ':')
        {
            _at++;
            labels.Add(Name());
        }

        Skip();
        var properties = Next == '{' ? Map() : TckFormat.Map([]);
        Skip();
        Expect(')');
        return TckFormat.Node(labels, properties);
    }

    private string Relationship()
    {
        Expect('[');
        Expect(':');
        var type = Name();
        Skip();
        var properties = Next == '{' ? Map() : TckFormat.Map([]);
        Skip();
        Expect(']');
        return TckFormat.Relationship(type, properties);
    }

    private string Path()
    {
        Expect('<');
        var result = new StringBuilder("<").Append(Node());
        while (Next != '>')
        {
            var incoming = Next == '<';
            _at += incoming ? 2 : 1;
            var relationship = Relationship();
            _at += incoming ? 1 : 2;
            result.Append(incoming ? "<-" : "-").Append(relationship).Append(incoming ? "-" : "->").Append(Node());
        }

        _at++;
        return result.Append('>').ToString();
    }

    private string Scalar()
    {
        var start = _at;
        while (_at < text.Length && !",]}) ".Contains(Next, StringComparison.Ordinal))
        {
            _at++;
        }

        var word = text[start.._at];
        if (word is "null" or "true" or "false")
        {
            return word;
        }

        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer.ToString(CultureInfo.InvariantCulture);
        }

        return word switch
        {
            "NaN" => TckFormat.Float(double.NaN),
            "Inf" or "+Inf" => TckFormat.Float(double.PositiveInfinity),
            "-Inf" => TckFormat.Float(double.NegativeInfinity),
            _ => TckFormat.Float(double.Parse(word, CultureInfo.InvariantCulture)),
        };
    }

    private string Name()
    {
        Skip();
        var start = _at;
        if (Next == '`')
        {
            _at = text.IndexOf('`', _at + 1) + 1;
            return text[(start + 1)..(_at - 1)];
        }

        while (_at < text.Length && (char.IsLetterOrDigit(Next) || Next == '_'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private void Skip()
    {
        while (Next == ' ')
        {
            _at++;
        }
    }

    private void Expect(char wanted)
    {
        if (Next != wanted)
        {
            throw new FormatException($"Cannot read the value {text}: expected {wanted} at {_at}");
        }

        _at++;
    }
}
