using System.Collections.Immutable;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>
/// Reads a statement by recursive descent, and expressions by the precedence of their operators. It never backs up: where
/// two readings start alike, it looks ahead (see Parser.Lookahead.cs).
/// </summary>
internal sealed partial class Parser
{
    /// <summary>
    /// How deep brackets, operators and subqueries may nest: no query, however made, overflows the stack.
    /// </summary>
    public const int MaximumDepth = 200;

    /// <summary>
    /// How high the tree of one expression may grow: a + b + c ... nests to the left without recursion.
    /// </summary>
    public const int MaximumHeight = 400;

    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly CypherError? _lexicalError;
    private readonly List<(TokenKind Kind, string? Word)> _expected = [];
    private readonly int[] _closing;
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private int _index;
    private int _depth;

    private Parser(string text)
    {
        _text = text;
        (_tokens, _lexicalError) = Lexer.Tokenize(text);
        _closing = MatchBrackets(_tokens);
    }

    private Token Current => _tokens[_index];

    /// <summary>Where the last token taken stands.</summary>
    private SourceSpan Last => _index == 0 ? new(0, 0) : _tokens[_index - 1].Span;

    /// <summary>Reads a statement.</summary>
    /// <param name="text">The text; a semicolon may end it.</param>
    /// <returns>The statement, or the first error in it.</returns>
    public static ParseOutcome<Statement> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return new(new Parser(text).ParseStatement(), null);
        }
        catch (CypherException exception)
        {
            return new(null, exception.Error);
        }
    }

    private Statement ParseStatement()
    {
        var start = Current.Span;
        SkipPlannerOptions();
        var mode = TryTake("EXPLAIN") ? ExecutionMode.Explain
            : TryTake("PROFILE") ? ExecutionMode.Profile
            : ExecutionMode.Run;
        SkipPlannerOptions();
        RefuseAdministration();
        var body = ParseBody();
        var span = start.To(Last);
        TryTake(TokenKind.Semicolon);
        return At(TokenKind.EndOfText) ? new(mode, body) { Span = span } : throw Unexpected();
    }

    private Token Peek(int ahead) => _tokens[Math.Min(_index + ahead, _tokens.Length - 1)];

    private Token Take()
    {
        var token = Current;
        _index++;
        _expected.Clear();
        return token;
    }

    /// <summary>
    /// Whether the current token is of a kind; if not, the kind is remembered as one that could stand here.
    /// </summary>
    private bool At(TokenKind kind)
    {
        if (Current.Kind == kind)
        {
            return true;
        }

        Expecting(kind);
        return false;
    }

    private bool At(string keyword)
    {
        if (Current.Is(keyword))
        {
            return true;
        }

        Expecting(keyword);
        return false;
    }

    private bool TryTake(TokenKind kind)
    {
        var found = At(kind);
        if (found)
        {
            Take();
        }

        return found;
    }

    private bool TryTake(string keyword)
    {
        var found = At(keyword);
        if (found)
        {
            Take();
        }

        return found;
    }

    /// <summary>Takes the words if all of them come next.</summary>
    private bool TryTake(string first, string second)
    {
        if (!Peek(1).Is(second))
        {
            Expecting($"{first} {second}");
            return false;
        }

        if (!At(first))
        {
            return false;
        }

        Take();
        Take();
        return true;
    }

    private Token Expect(TokenKind kind) => At(kind) ? Take() : throw Unexpected();

    private void Expect(string keyword)
    {
        if (!TryTake(keyword))
        {
            throw Unexpected();
        }
    }

    private void Expecting(TokenKind kind) => _expected.Add((kind, null));

    private void Expecting(string what) => _expected.Add((default, what));

    private CypherException Unexpected(string expected)
    {
        Expecting(expected);
        return Unexpected();
    }

    /// <summary>The error that the current token cannot stand here, or the one that the lexer met.</summary>
    private CypherException Unexpected()
    {
        if (Current.Kind == TokenKind.Error)
        {
            return new(_lexicalError!);
        }

        var words = _expected.Select(item => item.Word ?? Symbols.Describe(item.Kind)).Distinct();
        return new(SyntaxErrors.Unexpected(_text, Current, [.. words]));
    }

    private void Enter()
    {
        if (++_depth > MaximumDepth)
        {
            throw new CypherException(SyntaxErrors.TooDeep(_text, Current));
        }
    }

    private void Leave() => _depth--;

    /// <summary>Reads one item or more with commas between.</summary>
    private SyntaxList<T> ParseList<T>(Func<T> parse)
    {
        var items = new List<T> { parse() };
        while (TryTake(TokenKind.Comma))
        {
            items.Add(parse());
        }

        return [.. items];
    }

    /// <summary>Reads items with commas between until a closing sign, which is taken.</summary>
    private SyntaxList<T> ParseListUntil<T>(TokenKind closing, Func<T> parse)
    {
        if (TryTake(closing))
        {
            return [];
        }

        var items = ParseList(parse);
        Expect(closing);
        return items;
    }

    /// <summary>Reads a name; keywords are names too.</summary>
    private Identifier ParseName(string what)
    {
        if (!Current.IsName)
        {
            throw Unexpected(what);
        }

        var token = Take();
        return new(token.Value) { Span = token.Span };
    }

    /// <summary>Reads the name of a variable where it is declared.</summary>
    private Identifier ParseVariable()
    {
        var name = ParseName("a variable name");
        _declared.Add(name.Name);
        return name;
    }

    private QualifiedName ParseQualifiedName(string what)
    {
        var start = Current.Span;
        var parts = new List<string> { ParseName(what).Name };
        while (TryTake(TokenKind.Dot))
        {
            parts.Add(ParseName(what).Name);
        }

        return new([.. parts]) { Span = start.To(Last) };
    }

    private long ParseInteger()
    {
        if (Current.Kind == TokenKind.MalformedNumber)
        {
            throw new CypherException(SyntaxErrors.MalformedNumber(_text, Current));
        }

        return ToInteger(Expect(TokenKind.Integer), negative: false);
    }
}
