using System.Globalization;
using System.Text;
using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Printing;

/// <summary>
/// Turns a syntax tree into Cypher that parses to an equal tree, with parentheses only where they are needed.
/// </summary>
internal sealed partial class Printer
{
    private readonly StringBuilder _text = new();

    private Printer()
    {
    }

    /// <summary>Prints a statement.</summary>
    public static string Print(Statement statement)
    {
        var printer = new Printer();
        printer.Add(statement.Mode switch
        {
            ExecutionMode.Explain => "EXPLAIN ",
            ExecutionMode.Profile => "PROFILE ",
            _ => string.Empty,
        });
        printer.AddBody(statement.Body);
        return printer._text.ToString();
    }

    /// <summary>Prints an expression.</summary>
    public static string Print(Expression expression)
    {
        var printer = new Printer();
        printer.Add(expression, Precedence.Or);
        return printer._text.ToString();
    }

    /// <summary>Prints a pattern.</summary>
    public static string Print(Pattern pattern)
    {
        var printer = new Printer();
        printer.Add(pattern);
        return printer._text.ToString();
    }

    /// <summary>Writes a name, in backticks unless it is plain and means nothing else.</summary>
    public static string Quote(string name)
    {
        var isPlain = name.Length > 0
            && (char.IsAsciiLetter(name[0]) || name[0] == '_')
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            && !ReservedWords.Contains(name)
            && !SpecialWords.Contains(name);
        return isPlain ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
    }

    /// <summary>Words that start something else than a variable.</summary>
    private static readonly HashSet<string> SpecialWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "ALL", "ALLSHORTESTPATHS", "ANY", "CASE", "COLLECT", "COUNT", "EXISTS", "FALSE", "INF", "INFINITY", "NAN", "NONE",
        "NULL", "REDUCE", "SHORTEST", "SHORTESTPATH", "SINGLE", "TRUE",
    };

    private Printer Add(string text)
    {
        _text.Append(text);
        return this;
    }

    private Printer Add(long number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    private Printer Add(Identifier name) => Add(Quote(name.Name));

    private Printer Add(QualifiedName name) => Add(string.Join('.', name.Parts.Select(Quote)));

    private Printer Add(Expression expression) => Add(expression, Precedence.Or);

    private Printer AddList<T>(IReadOnlyList<T> items, Action<T> add, string separator = ", ")
    {
        for (var i = 0; i < items.Count; i++)
        {
            Add(i == 0 ? string.Empty : separator);
            add(items[i]);
        }

        return this;
    }

    private Printer AddExpressions(IReadOnlyList<Expression> expressions) =>
        AddList(expressions, expression => Add(expression));

    private Printer AddNames(IReadOnlyList<Identifier> names) => AddList(names, name => Add(name));

    private Printer AddOptional(string before, Expression? expression)
    {
        if (expression is not null)
        {
            Add(before).Add(expression);
        }

        return this;
    }

    private Printer AddOptional(string before, Identifier? name)
    {
        if (name is not null)
        {
            Add(before).Add(name);
        }

        return this;
    }
}
