using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>WITH and RETURN: columns, grouping, order.</summary>
internal sealed partial class Binder
{
    private ProjectionFrame? _frame;

    private BoundProjection BindWith(WithClause with, QueryContext context) =>
        BindProjection(with.Projection, isReturn: false, with.Where, context);

    private BoundProjection BindReturn(ReturnClause @return, QueryContext context)
    {
        if (context.Role == QueryRole.Call)
        {
            CheckAliases(@return.Projection, "CALL { RETURN ... }");
        }

        var projection = BindProjection(@return.Projection, isReturn: true, null, context);
        return context.Role != QueryRole.Collect || projection.Items.Count == 1
            ? projection
            : throw Error(@return.Span, BindingError.Misplaced("The subquery of COLLECT must return exactly one column"));
    }

    private BoundProjection BindProjection(
        Projection projection, bool isReturn, Expression? where, QueryContext context)
    {
        var incoming = _scope;
        var items = Columns(projection, isReturn);
        var isAggregating = items.Exists(item => item.Aggregates);
        var frame = new ProjectionFrame(MayAggregate: true, []);
        var columns = BindItems(items, isAggregating, frame);

        // What follows sees the columns; and the row before, where rows still correspond one to one.
        var isReduced = isAggregating || projection.Distinct;
        _scope = new(isReduced ? context.Outer : incoming);
        foreach (var column in columns)
        {
            _scope.Declare(column.Variable);
        }

        var orderBy = projection.OrderBy.Select(item => BindSortItem(item, items, columns, isAggregating, frame));
        var bound = new BoundProjection(
            isReturn,
            projection.Distinct,
            isAggregating,
            isAggregating ? [.. columns.Where((_, i) => !items[i].Aggregates)] : [],
            [],
            isAggregating ? [.. columns.Select((column, i) => items[i].Aggregates ? column : PassOn(column))] : [.. columns],
            [.. orderBy],
            BindRowCount(projection.Skip, "SKIP"),
            BindRowCount(projection.Limit, "LIMIT"),
            BindFilter(where, items, columns, isAggregating, frame));
        if (!isReturn)
        {
            CheckAliases(projection, "WITH");
        }

        _scope = new(context.Outer);
        foreach (var column in columns)
        {
            _scope.Declare(column.Variable);
        }

        return bound with { Aggregations = [.. frame.Aggregations] };
    }

    /// <summary>The column that only passes on what a grouping key has computed.</summary>
    private static BoundItem PassOn(BoundItem key) => new(key.Variable, Reference(key.Variable, key.Expression.Span));

    private List<ProjectedItem> Columns(Projection projection, bool isReturn)
    {
        var items = new List<ProjectedItem>();
        if (projection.IncludeAll)
        {
            items.AddRange(_scope.Own.OrderBy(variable => variable.Name, StringComparer.Ordinal).Select(variable =>
                new ProjectedItem(variable.Name, new VariableExpression(variable.Name), projection.Span, false)));
            if (items.Count == 0 && isReturn && projection.Items.Count == 0)
            {
                throw Error(projection.Span, BindingError.NothingInScope());
            }
        }

        items.AddRange(projection.Items.Select(Column));
        var names = new HashSet<string>(StringComparer.Ordinal);
        return items.Find(item => !names.Add(item.Name)) is { } duplicate
            ? throw Error(projection.Items[0].Span, BindingError.DuplicateColumn(duplicate.Name))
            : items;
    }

    private void CheckAliases(Projection projection, string where)
    {
        var unnamed = projection.Items.FirstOrDefault(
            item => item.Alias is null && OwnName(item.Expression) is null);
        if (unnamed is not null)
        {
            throw Error(unnamed.Span, BindingError.NoAlias(where));
        }
    }

    /// <summary>The name of what needs no AS: a variable, and a map made of one, as Neo4j has it.</summary>
    private static string? OwnName(Expression expression) => expression switch
    {
        VariableExpression variable => variable.Name,
        MapProjection projection => projection.Subject.Name,
        _ => null,
    };

    private ProjectedItem Column(ProjectionItem item)
    {
        var name = item.Alias?.Name
            ?? OwnName(item.Expression)
            ?? _text.Substring(item.Span.Start, item.Span.Length);
        return new(name, item.Expression, item.Span, SyntaxWalker.Aggregates(item.Expression, IsAggregate));
    }

    private List<BoundItem> BindItems(List<ProjectedItem> items, bool isAggregating, ProjectionFrame frame)
    {
        var columns = new BoundItem?[items.Count];
        foreach (var i in Enumerable.Range(0, items.Count).Where(i => !items[i].Aggregates))
        {
            columns[i] = ToColumn(items[i], BindExpression(items[i].Expression));
            if (IsSimpleKey(items[i].Expression))
            {
                frame.Computed.Add((items[i].Expression, columns[i]!.Variable));
            }
        }

        if (isAggregating)
        {
            frame.Hidden.UnionWith(_scope.Own);
            frame.Hidden.ExceptWith(columns.Where(column => column is { IsPassedThrough: true }).Select(key => key!.Variable));
            frame.Keys.AddRange(items.Where(item => !item.Aggregates).Select(item => item.Expression));
        }

        foreach (var i in Enumerable.Range(0, items.Count).Where(i => items[i].Aggregates))
        {
            columns[i] = ToColumn(items[i], InFrame(frame, () => BindExpression(items[i].Expression)));
        }

        return [.. columns.OfType<BoundItem>()];
    }

    /// <summary>
    /// Whether an expression that rows are grouped by may stand inside an aggregating one: variables and their properties
    /// may, what is computed from them must be aliased in a WITH before.
    /// </summary>
    private static bool IsSimpleKey(Expression expression) =>
        expression is VariableExpression or PropertyExpression { Subject: VariableExpression };

    private BoundItem ToColumn(ProjectedItem item, BoundExpression expression) =>
        expression is BoundVariableReference reference && reference.Variable.Name == item.Name
            && !reference.Variable.IsAnonymous
            ? new(reference.Variable, expression)
            : new(NewVariable(item.Name, expression.Type), expression);

    private T InFrame<T>(ProjectionFrame? frame, Func<T> action)
    {
        var before = _frame;
        _frame = frame;
        var result = action();
        _frame = before;
        return result;
    }

    private BoundSortItem BindSortItem(
        SortItem item, List<ProjectedItem> items, List<BoundItem> columns, bool isAggregating, ProjectionFrame frame)
    {
        var after = AfterFrame(item.Expression, items, columns, isAggregating, frame);
        return new(InFrame(after, () => BindExpression(item.Expression)), item.Descending);
    }

    private SyntaxList<BoundExpression> BindFilter(
        Expression? where,
        List<ProjectedItem> items,
        List<BoundItem> columns,
        bool isAggregating,
        ProjectionFrame frame)
    {
        if (where is null)
        {
            return [];
        }

        if (SyntaxWalker.Aggregates(where, IsAggregate))
        {
            return BindConjuncts(where);
        }

        var after = AfterFrame(where, items, columns, isAggregating, frame);
        return InFrame(after, () => BindConjuncts(where));
    }

    /// <summary>The frame of what is computed after the columns: it may repeat them instead of naming them.</summary>
    private ProjectionFrame AfterFrame(
        Expression expression,
        List<ProjectedItem> items,
        List<BoundItem> columns,
        bool isAggregating,
        ProjectionFrame frame)
    {
        var after = new ProjectionFrame(isAggregating, frame.Aggregations) { IsAfterGrouping = true };
        var aggregates = SyntaxWalker.Aggregates(expression, IsAggregate);
        for (var i = 0; i < items.Count; i++)
        {
            if (!aggregates || items[i].Aggregates || IsSimpleKey(items[i].Expression))
            {
                after.Computed.Add((items[i].Expression, columns[i].Variable));
            }

            if (!items[i].Aggregates && isAggregating)
            {
                after.Keys.Add(items[i].Expression);
            }
        }

        return after;
    }

    private BoundExpression? BindRowCount(Expression? count, string clause)
    {
        if (count is null)
        {
            return null;
        }

        if (SyntaxWalker.MentionsAny(count))
        {
            throw Error(count.Span, BindingError.NotConstant(clause));
        }

        if (count is IntegerLiteral { Value: < 0 } negative)
        {
            throw Error(count.Span, BindingError.Negative(clause, negative.Value));
        }

        return Demand(BindExpression(count), StaticType.Integer, "Integer");
    }
}
