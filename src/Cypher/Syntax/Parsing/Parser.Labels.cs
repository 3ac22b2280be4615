using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Label expressions: in rising order of binding strength | (or |:), &amp; (or :), !.</summary>
internal sealed partial class Parser
{
    private LabelExpression ParseLabels()
    {
        Enter();
        var start = Current.Span;
        var operands = new List<LabelExpression> { ParseLabelConjunction() };
        while (_index != _projectionBar && TryTake(TokenKind.Bar))
        {
            // [:A|:B], the older form.
            TryTake(TokenKind.Colon);
            operands.Add(ParseLabelConjunction());
        }

        Leave();
        return operands.Count == 1 ? operands[0] : new LabelDisjunction([.. operands]) { Span = start.To(Last) };
    }

    private LabelExpression ParseLabelConjunction()
    {
        var start = Current.Span;
        var operands = new List<LabelExpression> { ParseLabelAtom() };
        while (TryTake(TokenKind.Ampersand) || TryTake(TokenKind.Colon))
        {
            operands.Add(ParseLabelAtom());
        }

        return operands.Count == 1 ? operands[0] : new LabelConjunction([.. operands]) { Span = start.To(Last) };
    }

    private LabelExpression ParseLabelAtom()
    {
        var start = Current.Span;
        if (TryTake(TokenKind.Exclamation))
        {
            Enter();
            var operand = ParseLabelAtom();
            Leave();
            return new LabelNegation(operand) { Span = start.To(Last) };
        }

        if (TryTake(TokenKind.OpenParenthesis))
        {
            var outerBar = _projectionBar;
            _projectionBar = -1;
            var inner = ParseLabels();
            Expect(TokenKind.CloseParenthesis);
            _projectionBar = outerBar;
            return inner;
        }

        if (TryTake(TokenKind.Percent))
        {
            return new LabelWildcard { Span = start };
        }

        var isDynamic = Current.Kind is TokenKind.Dollar or TokenKind.Parameter
            && Peek(1).Kind == TokenKind.OpenParenthesis;
        return isDynamic ? ParseDynamicLabel() : ParseLabelName();
    }

    private LabelName ParseLabelName()
    {
        var name = ParseName("a label or relationship type");
        return new(name.Name) { Span = name.Span };
    }

    /// <summary>Reads $(expression), $all(expression) or $any(expression).</summary>
    private DynamicLabel ParseDynamicLabel()
    {
        var start = Current.Span;
        var any = Current.Value.Equals("any", StringComparison.OrdinalIgnoreCase);
        var isKnown = any || Current.Kind == TokenKind.Dollar
            || Current.Value.Equals("all", StringComparison.OrdinalIgnoreCase);
        if (!isKnown)
        {
            throw Unexpected("$(...), $all(...) or $any(...)");
        }

        Take();
        Expect(TokenKind.OpenParenthesis);
        var value = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        return new(value, any) { Span = start.To(Last) };
    }
}
