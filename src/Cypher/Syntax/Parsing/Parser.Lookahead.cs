using System.Collections.Immutable;
using ActorGraph.Cypher.Syntax.Lexing;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>What tells readings apart that start alike.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// For each opening bracket the index of its closing one, or of the last token when there is none.
    /// </summary>
    private static int[] MatchBrackets(ImmutableArray<Token> tokens)
    {
        var closing = new int[tokens.Length];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            closing[i] = tokens.Length - 1;
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace:
                    open.Push(i);
                    break;
                case TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace
                    when open.TryPop(out var opening):
                    closing[opening] = i;
                    break;
            }
        }

        return closing;
    }

    private Token TokenAt(int index) => _tokens[Math.Min(index, _tokens.Length - 1)];

    private TokenKind KindAt(int index) => TokenAt(index).Kind;

    /// <summary>
    /// Whether a path pattern with a relationship starts at an index, and not an expression in parentheses: (a)-->(b),
    /// (:A {x: 1})-[r]-(b). What could be both, as (a)--(b), is a pattern.
    /// </summary>
    private bool IsPatternAt(int index) =>
        IsNodeAt(index) && IsRelationshipAt(_closing[index] + 1);

    /// <summary>Whether a whole relationship pattern stands at an index, and a node may follow.</summary>
    private bool IsRelationshipAt(int index) =>
        RelationshipEndAt(index) is var end and > 0 && KindAt(end) == TokenKind.OpenParenthesis;

    /// <summary>Whether what stands in parentheses at an index could be a node pattern.</summary>
    private bool IsNodeAt(int index)
    {
        if (KindAt(index) != TokenKind.OpenParenthesis)
        {
            return false;
        }

        var next = index + 1;
        if (TokenAt(next).IsName && !TokenAt(next).Is("WHERE"))
        {
            next++;
        }

        next = KindAt(next) == TokenKind.Colon ? LabelsEndAt(next) : next;
        next = KindAt(next) switch
        {
            TokenKind.OpenBrace => _closing[next] + 1,
            TokenKind.Parameter => next + 1,
            _ => next,
        };
        return KindAt(next) == TokenKind.CloseParenthesis || TokenAt(next).Is("WHERE");
    }

    /// <summary>The index after the labels that start at an index with a colon.</summary>
    private int LabelsEndAt(int index)
    {
        var afterOperand = false;
        while (true)
        {
            var token = TokenAt(index);
            var isGroup = token.Kind == TokenKind.OpenParenthesis;
            var isOperand = isGroup || token.IsName || token.Kind == TokenKind.Percent;
            var isSign = token.Kind is TokenKind.Colon or TokenKind.Bar or TokenKind.Ampersand or TokenKind.Exclamation
                or TokenKind.Dollar
                || (token.Kind == TokenKind.Parameter && KindAt(index + 1) == TokenKind.OpenParenthesis);
            if (!isSign && (!isOperand || afterOperand))
            {
                return index;
            }

            afterOperand = isOperand;
            index = isGroup ? _closing[index] + 1 : index + 1;
        }
    }

    /// <summary>The index after the relationship pattern that starts at an index, or -1 when none does.</summary>
    private int RelationshipEndAt(int index)
    {
        if (KindAt(index) == TokenKind.Less)
        {
            index++;
        }

        if (KindAt(index++) != TokenKind.Minus)
        {
            return -1;
        }

        if (KindAt(index) == TokenKind.OpenBracket)
        {
            index = _closing[index] + 1;
        }

        if (KindAt(index++) != TokenKind.Minus)
        {
            return -1;
        }

        return KindAt(index) == TokenKind.Greater ? index + 1 : index;
    }

    /// <summary>
    /// The index of the bar before the projection of the comprehension whose bracket is at an index, or -1. It is the last
    /// bar outside inner brackets: those before it belong to label expressions.
    /// </summary>
    private int ProjectionBar(int opening)
    {
        var bar = -1;
        for (var i = opening + 1; i < _closing[opening]; i++)
        {
            bar = _tokens[i].Kind == TokenKind.Bar ? i : bar;
            i = Math.Max(i, IsOpening(_tokens[i].Kind) ? _closing[i] : i);
        }

        return bar;
    }

    /// <summary>The index of the first bar within a bracket and outside inner ones, or -1.</summary>
    private int FirstBar(int opening)
    {
        for (var i = opening + 1; i < _closing[opening]; i++)
        {
            if (_tokens[i].Kind == TokenKind.Bar)
            {
                return i;
            }

            i = Math.Max(i, IsOpening(_tokens[i].Kind) ? _closing[i] : i);
        }

        return -1;
    }

    private static bool IsOpening(TokenKind kind) =>
        kind is TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace;

    /// <summary>Whether a function is called here: name(.name)*(.</summary>
    private bool IsFunctionCall()
    {
        var index = _index + 1;
        while (KindAt(index) == TokenKind.Dot && TokenAt(index + 1).IsName)
        {
            index += 2;
        }

        return KindAt(index) == TokenKind.OpenParenthesis;
    }

    /// <summary>Whether a bracket is followed by a variable and IN, as in a comprehension or quantifier.</summary>
    private bool IsVariableInAt(int ahead) => Peek(ahead).IsName && Peek(ahead + 1).Is("IN");
}
