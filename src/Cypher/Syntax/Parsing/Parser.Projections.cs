using ActorGraph.Cypher.Syntax.Lexing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Parsing;

/// <summary>What WITH, RETURN and YIELD project.</summary>
internal sealed partial class Parser
{
    private Projection ParseProjection()
    {
        var start = Current.Span;
        var distinct = TryTake("DISTINCT");
        var all = TryTake(TokenKind.Asterisk);
        var items = !all || TryTake(TokenKind.Comma) ? ParseList(ParseProjectionItem) : [];
        var (orderBy, skip, limit) = ParseOrder();
        return new(distinct, all, items, orderBy, skip, limit) { Span = start.To(Last) };
    }

    private (SyntaxList<SortItem> OrderBy, Expression? Skip, Expression? Limit) ParseOrder()
    {
        SyntaxList<SortItem> orderBy = TryTake("ORDER", "BY") ? ParseList(ParseSortItem) : [];
        Expression? skip = null;
        Expression? limit = null;
        if (TryTake("SKIP") || TryTake("OFFSET"))
        {
            skip = ParseExpression();
        }

        if (TryTake("LIMIT"))
        {
            limit = ParseExpression();
        }

        return (orderBy, skip, limit);
    }

    private ProjectionItem ParseProjectionItem()
    {
        var start = Current.Span;
        var expression = ParseExpression();
        var alias = TryTake("AS") ? ParseVariable() : null;
        return new(expression, alias) { Span = start.To(Last) };
    }

    private SortItem ParseSortItem()
    {
        var start = Current.Span;
        var expression = ParseExpression();
        var descending = TryTake("DESC") || TryTake("DESCENDING");
        if (!descending)
        {
            _ = TryTake("ASC") || TryTake("ASCENDING");
        }

        return new(expression, descending) { Span = start.To(Last) };
    }

    /// <summary>
    /// Reads what follows YIELD. Procedures have only the fields and WHERE, SHOW has order and limits too.
    /// </summary>
    private YieldClause ParseYield(bool inShow)
    {
        var start = Last;
        var all = TryTake(TokenKind.Asterisk);
        var items = all ? [] : ParseList(ParseYieldItem);
        var (orderBy, skip, limit) = inShow ? ParseOrder() : ([], null, null);
        return new(all, items, orderBy, skip, limit, ParseWhere()) { Span = start.To(Last) };
    }

    private YieldItem ParseYieldItem()
    {
        var start = Current.Span;
        var field = ParseName("the name of a result field");
        var alias = TryTake("AS") ? ParseVariable() : null;
        _declared.Add(field.Name);
        return new(field, alias) { Span = start.To(Last) };
    }
}
