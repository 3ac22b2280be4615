using ActorGraph.Cypher.Errors;
using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Path patterns.</summary>
internal sealed partial class Parser
{
    private Pattern ParsePattern()
    {
        var start = Current.Span;
        var paths = ParseList(ParsePath);
        return new(paths) { Span = start.To(Last) };
    }

    /// <summary>Reads a path pattern as MATCH, CREATE and MERGE have it: with a name and a selector, if any.</summary>
    private PathPattern ParsePath()
    {
        var start = Current.Span;
        Identifier? variable = null;
        if (Current.IsName && Peek(1).Kind == TokenKind.Equal)
        {
            variable = ParseVariable();
            Take();
        }
        else if (Current.Kind != TokenKind.OpenParenthesis)
        {
            Expecting("a path variable");
        }

        if (IsShortestPathFunction())
        {
            return ParseShortestPathFunction() with { Variable = variable, Span = start.To(Last) };
        }

        var selector = ParseSelector();
        var elements = ParseElements();
        return new(variable, selector, elements) { Span = start.To(Last) };
    }

    private bool IsShortestPathFunction() =>
        Peek(1).Kind == TokenKind.OpenParenthesis && (Current.Is("SHORTESTPATH") || Current.Is("ALLSHORTESTPATHS"));

    private PathPattern ParseShortestPathFunction()
    {
        var start = Current.Span;
        var kind = Take().Is("SHORTESTPATH")
            ? PathSelectorKind.ShortestPathFunction
            : PathSelectorKind.AllShortestPathsFunction;
        var selector = new PathSelector(kind, 1) { Span = Last };
        Expect(TokenKind.OpenParenthesis);
        var elements = ParseElements();
        Expect(TokenKind.CloseParenthesis);
        return new(null, selector, elements) { Span = start.To(Last) };
    }

    private PathSelector? ParseSelector()
    {
        var start = Current.Span;
        (PathSelectorKind Kind, long Count)? selector = null;
        if (TryTake("ALL", "SHORTEST"))
        {
            selector = (PathSelectorKind.AllShortest, 1);
        }
        else if (TryTake("ANY", "SHORTEST"))
        {
            selector = (PathSelectorKind.Shortest, 1);
        }
        else if (TryTake("ANY"))
        {
            selector = (PathSelectorKind.Any, Current.Kind == TokenKind.Integer ? ParseInteger() : 1);
        }
        else if (TryTake("SHORTEST"))
        {
            selector = (PathSelectorKind.Shortest, Current.Kind == TokenKind.Integer ? ParseInteger() : 1);
        }
        else if (!TryTake("ALL"))
        {
            return null;
        }

        _ = TryTake("PATHS") || TryTake("PATH");
        if (selector?.Kind == PathSelectorKind.Shortest && (TryTake("GROUPS") || TryTake("GROUP")))
        {
            selector = (PathSelectorKind.ShortestGroups, selector.Value.Count);
        }

        return selector is null ? null : new(selector.Value.Kind, selector.Value.Count) { Span = start.To(Last) };
    }

    /// <summary>Reads nodes and what is between them.</summary>
    /// <param name="inExpression">Whether a minus or less sign after a node may also be an operator.</param>
    private SyntaxList<PatternElement> ParseElements(bool inExpression = false)
    {
        Enter();
        var elements = new List<PatternElement> { ParseNodeOrParenthesized() };
        while (true)
        {
            if (Current.Kind == TokenKind.OpenParenthesis)
            {
                elements.Add(ParseAdjacent(elements[^1]));
            }
            else if (inExpression ? IsRelationshipAt(_index) : IsRelationshipStart())
            {
                elements.Add(ParseRelationship());
                elements.Add(ParseNodeOrParenthesized());
            }
            else
            {
                Leave();
                return [.. elements];
            }
        }
    }

    /// <summary>
    /// Reads what follows an element without relationship: one of the two must be in parentheses of its own.
    /// </summary>
    private PatternElement ParseAdjacent(PatternElement previous)
    {
        var isParenthesized = Peek(1).Kind == TokenKind.OpenParenthesis;
        if (!isParenthesized && previous is not ParenthesizedPathPattern)
        {
            throw Unexpected("a relationship such as -[:TYPE]->");
        }

        return ParseNodeOrParenthesized();
    }

    private bool IsRelationshipStart() =>
        Current.Kind == TokenKind.Minus
            ? Peek(1).Kind is TokenKind.Minus or TokenKind.OpenBracket
            : Current.Kind == TokenKind.Less
                && Peek(1).Kind == TokenKind.Minus
                && Peek(2).Kind is TokenKind.Minus or TokenKind.OpenBracket;

    private PatternElement ParseNodeOrParenthesized() =>
        Current.Kind == TokenKind.OpenParenthesis && Peek(1).Kind == TokenKind.OpenParenthesis
            ? ParseParenthesizedPath()
            : ParseNode();

    private ParenthesizedPathPattern ParseParenthesizedPath()
    {
        var start = Take().Span;
        var elements = ParseElements();
        var where = ParseWhere();
        Expect(TokenKind.CloseParenthesis);
        return new(elements, where, ParseQuantifier()) { Span = start.To(Last) };
    }

    private PatternQuantifier? ParseQuantifier()
    {
        var start = Current.Span;
        if (TryTake(TokenKind.Plus))
        {
            return new(1, null) { Span = start };
        }

        if (TryTake(TokenKind.Asterisk))
        {
            return new(0, null) { Span = start };
        }

        if (!TryTake(TokenKind.OpenBrace))
        {
            return null;
        }

        var minimum = Current.Kind == TokenKind.Integer ? ParseInteger() : (long?)null;
        var maximum = minimum;
        if (TryTake(TokenKind.Comma))
        {
            maximum = Current.Kind == TokenKind.Integer ? ParseInteger() : null;
        }
        else if (minimum is null)
        {
            throw Unexpected("an integer");
        }

        Expect(TokenKind.CloseBrace);
        return new(minimum ?? 0, maximum) { Span = start.To(Last) };
    }

    private NodePattern ParseNode()
    {
        var start = Expect(TokenKind.OpenParenthesis).Span;
        var variable = ParsePatternVariable();
        var labels = ParsePatternLabels();
        var properties = ParsePatternProperties();
        var where = ParseWhere();
        Expect(TokenKind.CloseParenthesis);
        return new(variable, labels, properties, where) { Span = start.To(Last) };
    }

    private Identifier? ParsePatternVariable()
    {
        var isWhere = Current.Is("WHERE") && !EndsVariable(Peek(1).Kind);
        var isLabel = Current.Is("IS") && Peek(1).IsName;
        if (Current.IsName && !isWhere && !isLabel)
        {
            return ParseVariable();
        }

        Expecting("a variable name");
        return null;
    }

    private static bool EndsVariable(TokenKind kind) =>
        kind is TokenKind.Colon or TokenKind.CloseParenthesis or TokenKind.CloseBracket;

    private LabelExpression? ParsePatternLabels() =>
        TryTake(TokenKind.Colon) || (Current.Is("IS") && TryTake("IS")) ? ParseLabels() : null;

    private Expression? ParsePatternProperties() => Current.Kind switch
    {
        TokenKind.OpenBrace => ParseMap(),
        TokenKind.Parameter => ParseParameter(),
        _ => NoProperties(),
    };

    private Expression? NoProperties()
    {
        Expecting("properties in braces");
        return null;
    }

    private RelationshipPattern ParseRelationship()
    {
        var start = Current.Span;
        var incoming = TryTake(TokenKind.Less);
        Expect(TokenKind.Minus);
        Identifier? variable = null;
        LabelExpression? types = null;
        VariableLength? length = null;
        Expression? properties = null;
        Expression? where = null;
        if (TryTake(TokenKind.OpenBracket))
        {
            variable = ParsePatternVariable();
            types = ParsePatternLabels();
            length = ParseVariableLength();
            properties = ParsePatternProperties();
            where = ParseWhere();
            Expect(TokenKind.CloseBracket);
        }

        Expect(TokenKind.Minus);
        var outgoing = TryTake(TokenKind.Greater);
        var direction = incoming == outgoing ? PatternDirection.Either
            : incoming ? PatternDirection.Incoming
            : PatternDirection.Outgoing;
        return new(variable, types, direction, length, properties, where, ParseQuantifier()) { Span = start.To(Last) };
    }

    private VariableLength? ParseVariableLength()
    {
        if (Current.Kind == TokenKind.DotDot)
        {
            throw new CypherException(SyntaxErrors.InvalidRange(_text, Current));
        }

        if (!TryTake(TokenKind.Asterisk))
        {
            return null;
        }

        var start = Last;
        var minimum = ParseBound();
        var maximum = TryTake(TokenKind.DotDot) ? ParseBound() : minimum;
        return new(minimum, maximum) { Span = start.To(Last) };
    }

    private long? ParseBound()
    {
        if (Current.Kind is TokenKind.Minus or TokenKind.Float)
        {
            throw new CypherException(SyntaxErrors.InvalidRange(_text, Current));
        }

        if (Current.Kind is TokenKind.Integer or TokenKind.MalformedNumber)
        {
            return ParseInteger();
        }

        Expecting(TokenKind.Integer);
        return null;
    }
}
