using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>Clauses that change the graph.</summary>
internal sealed partial class Parser
{
    private Clause? ParseUpdatingClause()
    {
        if (TryTake("CREATE") || TryTake("INSERT"))
        {
            return new CreateClause(ParsePattern());
        }

        if (TryTake("MERGE"))
        {
            return ParseMerge();
        }

        if (TryTake("SET"))
        {
            return new SetClause(ParseList(ParseSetItem));
        }

        if (TryTake("REMOVE"))
        {
            return new RemoveClause(ParseList(ParseRemoveItem));
        }

        return TryTake("FOREACH") ? ParseForeach() : ParseDelete();
    }

    private DeleteClause? ParseDelete()
    {
        var detach = TryTake("DETACH");
        if (detach || TryTake("NODETACH"))
        {
            Expect("DELETE");
        }
        else if (!TryTake("DELETE"))
        {
            return null;
        }

        return new(detach, ParseList(ParseExpression));
    }

    private MergeClause ParseMerge()
    {
        var path = ParsePath();
        var actions = new List<MergeAction>();
        while (TryTake("ON"))
        {
            var start = Last;
            var onCreate = TryTake("CREATE");
            if (!onCreate)
            {
                Expect("MATCH");
            }

            Expect("SET");
            actions.Add(new(onCreate, ParseList(ParseSetItem)) { Span = start.To(Last) });
        }

        return new(path, [.. actions]);
    }

    private SetItem ParseSetItem()
    {
        var start = Current.Span;
        SetItem item;
        if (Current.IsName && Peek(1).Kind is TokenKind.Equal or TokenKind.PlusEqual)
        {
            var variable = ParseName("a variable name");
            var add = Take().Kind == TokenKind.PlusEqual;
            item = new SetProperties(variable, ParseExpression(), add);
        }
        else if (Current.IsName && (Peek(1).Kind == TokenKind.Colon || Peek(1).Is("IS")))
        {
            var variable = ParseName("a variable name");
            item = new SetLabels(variable, ParseLabelList());
        }
        else
        {
            var target = ParsePropertyTarget();
            Expect(TokenKind.Equal);
            item = new SetProperty(target, ParseExpression());
        }

        return item with { Span = start.To(Last) };
    }

    private RemoveItem ParseRemoveItem()
    {
        var start = Current.Span;
        RemoveItem item;
        if (Current.IsName && (Peek(1).Kind == TokenKind.Colon || Peek(1).Is("IS")))
        {
            var variable = ParseName("a variable name");
            item = new RemoveLabels(variable, ParseLabelList());
        }
        else
        {
            item = new RemoveProperty(ParsePropertyTarget());
        }

        return item with { Span = start.To(Last) };
    }

    /// <summary>Reads n.key, n[key] or (expression).key.</summary>
    private Expression ParsePropertyTarget()
    {
        if (!Current.IsName && Current.Kind != TokenKind.OpenParenthesis)
        {
            throw Unexpected("a variable name");
        }

        var target = ParsePostfix();
        if (target is PropertyExpression or IndexExpression)
        {
            return target;
        }

        Expecting(TokenKind.Dot);
        throw Unexpected("an operator that sets or removes: n.name, n[name], n:Label, n = map, n += map");
    }

    /// <summary>Reads :A:B, or IS A.</summary>
    private SyntaxList<LabelExpression> ParseLabelList()
    {
        var labels = new List<LabelExpression>();
        while (TryTake(TokenKind.Colon) || (labels.Count == 0 && TryTake("IS")) || TryTake(TokenKind.Ampersand))
        {
            labels.Add(ParseLabelAtom());
        }

        return [.. labels];
    }

    private ForeachClause ParseForeach()
    {
        var outerBar = _projectionBar;
        _projectionBar = FirstBar(_index);
        Expect(TokenKind.OpenParenthesis);
        Enter();
        var variable = ParseVariable();
        Expect("IN");
        var list = ParseExpression();
        Expect(TokenKind.Bar);
        _projectionBar = outerBar;
        var updates = new List<Clause>();
        while (true)
        {
            var start = Current.Span;
            if (ParseUpdatingClause() is not { } clause)
            {
                break;
            }

            updates.Add(clause with { Span = start.To(Last) });
        }

        Leave();
        if (updates.Count == 0)
        {
            throw Unexpected();
        }

        Expect(TokenKind.CloseParenthesis);
        return new(variable, list, [.. updates]);
    }
}
