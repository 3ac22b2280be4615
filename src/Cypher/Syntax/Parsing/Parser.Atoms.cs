using System.Globalization;
using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>What expressions are made of: literals, names, brackets, CASE.</summary>
internal sealed partial class Parser
{
    private Expression ParseAtom()
    {
        switch (Current.Kind)
        {
            case TokenKind.Integer or TokenKind.Float:
                return ParseNumber(Current.Span, negative: false);
            case TokenKind.MalformedNumber:
                throw new CypherException(SyntaxErrors.MalformedNumber(_text, Current));
            case TokenKind.String:
                var text = Take();
                return new StringLiteral(text.Value) { Span = text.Span };
            case TokenKind.Parameter:
                return ParseParameter();
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                return ParseBracketed();
            case TokenKind.OpenBrace:
                return ParseMap();
            case TokenKind.Name or TokenKind.QuotedName:
                return ParseNamed();
            default:
                throw Unexpected("an expression");
        }
    }

    private Expression ParseParenthesized()
    {
        if (IsPatternAt(_index))
        {
            var start = Current.Span;
            var elements = ParseElements(inExpression: true);
            var span = start.To(Last);
            return new PatternExpression(new(null, null, elements) { Span = span }) { Span = span };
        }

        Take();
        var expression = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        return expression;
    }

    private Parameter ParseParameter()
    {
        var token = Take();
        return new(token.Value) { Span = token.Span };
    }

    private Expression ParseNumber(SourceSpan start, bool negative)
    {
        var token = Take();
        var span = start.To(token.Span);
        if (token.Kind == TokenKind.Integer)
        {
            return new IntegerLiteral(ToInteger(token, negative)) { Span = span };
        }

        var value = double.Parse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? new FloatLiteral(negative ? -value : value) { Span = span }
            : throw new CypherException(SyntaxErrors.FloatOverflow(_text, token));
    }

    private long ToInteger(Token token, bool negative)
    {
        var digits = token.Value;
        var radix = digits.Length > 2 ? digits[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, _ => 10 } : 10;
        UInt128 value = 0;
        for (var i = radix == 10 ? 0 : 2; i < digits.Length; i++)
        {
            value = (value * (UInt128)radix) + (UInt128)Convert.ToInt32(digits[i].ToString(), 16);
            if (value > (UInt128)long.MaxValue + (negative ? 1u : 0u))
            {
                throw new CypherException(SyntaxErrors.IntegerOverflow(_text, token));
            }
        }

        return negative ? (long)(0 - (ulong)value) : (long)value;
    }

    private Expression ParseNamed()
    {
        var start = Current.Span;
        var expression = (Current.Kind == TokenKind.Name ? ParseWord() : null) ?? ParseNameOrCall();
        return expression with { Span = start.To(Last) };
    }

    /// <summary>Reads what starts with a word of special meaning, or gives null.</summary>
    private Expression? ParseWord()
    {
        var isCall = Peek(1).Kind == TokenKind.OpenParenthesis;
        var hasBraces = Peek(1).Kind == TokenKind.OpenBrace;
        return Current switch
        {
            var word when word.Is("CASE") => ParseCase(),
            var word when hasBraces && word.Is("EXISTS") => ParseSubquery(SubqueryKind.Exists),
            var word when hasBraces && word.Is("COUNT") => ParseSubquery(SubqueryKind.Count),
            var word when hasBraces && word.Is("COLLECT") => ParseSubquery(SubqueryKind.Collect),
            var word when isCall => ParseSpecialCall(word),
            var word when word.Is("NULL") => Constant(new NullLiteral()),
            var word when word.Is("TRUE") => Constant(new BooleanLiteral(true)),
            var word when word.Is("FALSE") => Constant(new BooleanLiteral(false)),
            var word when _declared.Contains(word.Value) => null,
            var word when word.Is("INF") || word.Is("INFINITY") => Constant(new FloatLiteral(double.PositiveInfinity)),
            var word when word.Is("NAN") => Constant(new FloatLiteral(double.NaN)),
            var word when ReservedWords.Contains(word.Value) => throw Unexpected("an expression"),
            _ => null,
        };
    }

    private Expression? ParseSpecialCall(Token word)
    {
        if (IsShortestPathFunction())
        {
            return new PatternExpression(ParseShortestPathFunction());
        }

        if (word.Is("COUNT") && Peek(2).Kind == TokenKind.Asterisk && Peek(3).Kind == TokenKind.CloseParenthesis)
        {
            _index += 3;
            return Constant(new CountAll());
        }

        if (word.Is("TRIM") && Peek(1).Kind == TokenKind.OpenParenthesis && ParseTrim() is { } trim)
        {
            return trim;
        }

        if (word.Is("REDUCE") && Peek(2).IsName && Peek(3).Kind == TokenKind.Equal)
        {
            return ParseReduce();
        }

        return ReservedWords.Contains(word.Value) && !_declared.Contains(word.Value)
            ? throw Unexpected("an expression")
            : ParseQuantified(word);
    }

    private Expression Constant(Expression expression)
    {
        Take();
        return expression;
    }

    private Expression ParseNameOrCall()
    {
        if (IsFunctionCall())
        {
            return ParseFunction();
        }

        var token = Take();
        var variable = new VariableExpression(token.Value) { Span = token.Span };
        if (Current.Kind != TokenKind.OpenBrace)
        {
            return variable;
        }

        Take();
        return new MapProjection(variable, ParseListUntil(TokenKind.CloseBrace, ParseMapProjectionItem));
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        var start = Current.Span;
        MapProjectionItem item;
        if (TryTake(TokenKind.Dot))
        {
            item = TryTake(TokenKind.Asterisk) ? new AllPropertiesItem() : new PropertyItem(ParseName("a property name"));
        }
        else
        {
            var name = ParseName("a property name");
            item = TryTake(TokenKind.Colon)
                ? new EntryItem(name, ParseExpression())
                : new VariableItem(new(name.Name) { Span = name.Span });
        }

        return item with { Span = start.To(Last) };
    }

    private CaseExpression ParseCase()
    {
        Take();
        var subject = At("WHEN") ? null : ParseExpression();
        var alternatives = new List<CaseAlternative>();
        while (TryTake("WHEN"))
        {
            var start = Last;
            var conditions = ParseList(() => ParseCaseCondition(subject is not null));
            Expect("THEN");
            alternatives.Add(new(conditions, ParseExpression()) { Span = start.To(Last) });
        }

        if (alternatives.Count == 0)
        {
            throw Unexpected();
        }

        var otherwise = TryTake("ELSE") ? ParseExpression() : null;
        Expect("END");
        return new(subject, [.. alternatives], otherwise);
    }

    /// <summary>
    /// Reads a condition; with a subject it may start with an operator that the subject is the left side of.
    /// </summary>
    private Expression ParseCaseCondition(bool hasSubject)
    {
        var startsWithOperator = hasSubject
            && CurrentPrecedence() is Precedence.Comparison or Precedence.Predicate
            && !(Current.Kind == TokenKind.Name && _declared.Contains(Current.Value));
        return startsWithOperator
            ? ParseOperators(Precedence.Comparison, new CaseSubject { Span = new(Current.Span.Start, 0) })
            : ParseExpression();
    }
}
