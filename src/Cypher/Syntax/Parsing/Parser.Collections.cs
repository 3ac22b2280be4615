using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Lists, maps, comprehensions, and calls of functions.</summary>
internal sealed partial class Parser
{
    /// <summary>Index of the bar that ends the predicate of the comprehension in progress, or -1.</summary>
    private int _projectionBar = -1;

    private Expression ParseBracketed()
    {
        var start = Current.Span;
        var outerBar = _projectionBar;
        Expression expression;
        if (IsVariableInAt(1))
        {
            _projectionBar = ProjectionBar(_index);
            expression = ParseListComprehension();
        }
        else if (IsPatternComprehension())
        {
            _projectionBar = ProjectionBar(_index);
            expression = ParsePatternComprehension();
        }
        else
        {
            Take();
            expression = new ListLiteral(ParseListUntil(TokenKind.CloseBracket, ParseExpression));
        }

        _projectionBar = outerBar;
        return expression with { Span = start.To(Last) };
    }

    private bool IsPatternComprehension()
    {
        var isNamed = Peek(1).IsName && Peek(2).Kind == TokenKind.Equal;
        return IsPatternAt(_index + (isNamed ? 3 : 1)) && ProjectionBar(_index) >= 0;
    }

    private ListComprehension ParseListComprehension()
    {
        Expect(TokenKind.OpenBracket);
        var variable = ParseVariable();
        Expect("IN");
        var list = ParseExpression();
        var where = ParseWhere();
        var projection = TryTake(TokenKind.Bar) ? ParseExpression() : null;
        Expect(TokenKind.CloseBracket);
        return new(variable, list, where, projection);
    }

    private PatternComprehension ParsePatternComprehension()
    {
        Expect(TokenKind.OpenBracket);
        var start = Current.Span;
        Identifier? variable = null;
        if (Current.IsName)
        {
            variable = ParseVariable();
            Expect(TokenKind.Equal);
        }

        var elements = ParseElements(inExpression: true);
        var path = new PathPattern(variable, null, elements) { Span = start.To(Last) };
        var where = ParseWhere();
        Expect(TokenKind.Bar);
        var projection = ParseExpression();
        Expect(TokenKind.CloseBracket);
        return new(path, where, projection);
    }

    private MapLiteral ParseMap()
    {
        var start = Expect(TokenKind.OpenBrace).Span;
        var entries = ParseListUntil(TokenKind.CloseBrace, ParseMapEntry);
        return new(entries) { Span = start.To(Last) };
    }

    private MapEntry ParseMapEntry()
    {
        var start = Current.Span;
        var key = ParseName("a property name");
        Expect(TokenKind.Colon);
        return new(key, ParseExpression()) { Span = start.To(Last) };
    }

    private FunctionCall ParseFunction()
    {
        var name = ParseQualifiedName("the name of a function");
        Expect(TokenKind.OpenParenthesis);
        var distinct = TryTake("DISTINCT");
        return new(name, distinct, ParseListUntil(TokenKind.CloseParenthesis, ParseExpression));
    }

    private static readonly string[] TrimSides = ["LEADING", "TRAILING", "BOTH"];

    /// <summary>Whether a keyword of trim() stands at an index, and not a variable of that name.</summary>
    private bool IsTrimKeyword(int index, string keyword) =>
        TokenAt(index).Is(keyword)
        && KindAt(index + 1) is not (TokenKind.CloseParenthesis or TokenKind.Comma or TokenKind.Dot
            or TokenKind.OpenBracket or TokenKind.Plus or TokenKind.DoubleBar);

    /// <summary>
    /// Reads trim([LEADING|TRAILING|BOTH] ['x'] FROM text), which says the same as btrim(text, 'x'); null for trim(text).
    /// </summary>
    private FunctionCall? ParseTrim()
    {
        var opening = _index + 1;
        var hasSide = Array.Exists(TrimSides, side => IsTrimKeyword(opening + 1, side));
        if (!hasSide && !HasFrom(opening))
        {
            return null;
        }

        var name = Take().Span;
        Expect(TokenKind.OpenParenthesis);
        var side = hasSide ? Take() : default;
        var function = side.Is("LEADING") ? "ltrim" : side.Is("TRAILING") ? "rtrim" : "btrim";
        var characters = IsTrimKeyword(_index, "FROM") ? null : ParseExpression();
        Expect("FROM");
        var text = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        SyntaxList<Expression> arguments = characters is null ? [text] : [text, characters];
        return new(new([function]) { Span = name }, false, arguments);
    }

    /// <summary>Whether FROM stands within a bracket and outside inner ones.</summary>
    private bool HasFrom(int opening)
    {
        for (var i = opening + 1; i < _closing[opening]; i++)
        {
            if (IsTrimKeyword(i, "FROM") && KindAt(i - 1) != TokenKind.Dot)
            {
                return true;
            }

            i = Math.Max(i, IsOpening(_tokens[i].Kind) ? _closing[i] : i);
        }

        return false;
    }

    /// <summary>Reads all(x IN list WHERE ...) and its like, or gives null for a function of that name.</summary>
    private QuantifierExpression? ParseQuantified(Token word)
    {
        QuantifierKind? kind = word.Is("ALL") ? QuantifierKind.All
            : word.Is("ANY") ? QuantifierKind.Any
            : word.Is("NONE") ? QuantifierKind.None
            : word.Is("SINGLE") ? QuantifierKind.Single
            : null;
        if (kind is null || !IsVariableInAt(2))
        {
            return null;
        }

        Take();
        Expect(TokenKind.OpenParenthesis);
        var variable = ParseVariable();
        Expect("IN");
        var list = ParseExpression();
        Expect("WHERE");
        var where = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        return new(kind.Value, variable, list, where);
    }

    private ReduceExpression ParseReduce()
    {
        Take();
        var outerBar = _projectionBar;
        _projectionBar = FirstBar(_index);
        Expect(TokenKind.OpenParenthesis);
        var accumulator = ParseVariable();
        Expect(TokenKind.Equal);
        var initial = ParseExpression();
        Expect(TokenKind.Comma);
        var variable = ParseVariable();
        Expect("IN");
        var list = ParseExpression();
        Expect(TokenKind.Bar);
        _projectionBar = outerBar;
        var body = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        return new(accumulator, initial, variable, list, body);
    }

    private SubqueryExpression ParseSubquery(SubqueryKind kind)
    {
        Take();
        return new(kind, kind != SubqueryKind.Collect && IsPatternInBraces() ? ParsePatternInBraces() : ParseQueryInBraces());
    }

    private bool IsPatternInBraces()
    {
        var first = Peek(1);
        return first.Kind == TokenKind.OpenParenthesis
            || Peek(2).Kind == TokenKind.Equal
            || (Peek(2).Kind == TokenKind.OpenParenthesis && (first.Is("SHORTESTPATH") || first.Is("ALLSHORTESTPATHS")))
            || first.Is("SHORTEST") || first.Is("ANY") || first.Is("ALL");
    }

    /// <summary>Reads { pattern WHERE ... } as { MATCH pattern WHERE ... }.</summary>
    private Query ParsePatternInBraces()
    {
        Expect(TokenKind.OpenBrace);
        Enter();
        var start = Current.Span;
        var pattern = ParsePattern();
        var match = new MatchClause(false, MatchMode.DifferentRelationships, pattern, [], ParseWhere());
        var span = start.To(Last);
        Leave();
        Expect(TokenKind.CloseBrace);
        var single = new SingleQuery([match with { Span = span }]) { Span = span };
        return new([single], UnionKind.Distinct) { Span = span };
    }
}
