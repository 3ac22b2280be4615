using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Commands. Only SHOW names variables: the columns of what it lists.</summary>
internal sealed partial class Binder
{
    private BoundCommand BindCommand(StatementBody body) =>
        new(body, body is ShowCommand show ? BindShow(show) : null, BindOptional(NameOf(body)), BindOptional(OptionsOf(body)));

    private BoundExpression? BindOptional(Expression? expression) => expression is null ? null : BindExpression(expression);

    private static Expression? NameOf(StatementBody body) => body switch
    {
        CreateIndexCommand index => index.Name,
        CreateConstraintCommand constraint => constraint.Name,
        DropIndexCommand drop => drop.Name,
        DropConstraintCommand drop => drop.Name,
        _ => null,
    };

    private static Expression? OptionsOf(StatementBody body) => body switch
    {
        CreateIndexCommand index => index.Options,
        CreateConstraintCommand constraint => constraint.Options,
        _ => null,
    };

    private BoundShow BindShow(ShowCommand show)
    {
        var names = show.Names.Select(BindExpression).ToList();
        var columns = ShowColumns.Of(show.Subject);
        var variables = columns.Select(column => NewVariable(column.Name, column.Type)).ToList();
        _scope = new(null);
        foreach (var variable in variables)
        {
            _scope.Declare(variable);
        }

        var items = show.Yield is { IncludeAll: false } yield
            ? yield.Items.Select(item => new ProjectionItem(
                new VariableExpression(item.Field.Name) { Span = item.Field.Span }, item.Variable)
            { Span = item.Span })
            : columns.Where(column => column.IsDefault || show.Yield is not null).Select(column =>
                new ProjectionItem(new VariableExpression(column.Name), null));
        var projection = new Projection(
            false, false, [.. items], show.Yield?.OrderBy ?? [], show.Yield?.Skip, show.Yield?.Limit)
        { Span = show.Span };
        var context = new QueryContext(QueryRole.Statement, null);
        var listed = BindProjection(projection, show.Return is null, show.Yield?.Where ?? show.Where, context)
            with
        { Span = show.Span };
        List<BoundClause> clauses = [listed];
        if (show.Return is not null)
        {
            var returning = show.Return with { Projection = InOrderOf(listed.Items, show.Return.Projection) };
            listed = BindReturn(returning, context) with { Span = show.Return.Span };
            clauses.Add(listed);
        }

        SyntaxList<BoundVariable> output = [.. listed.Items.Select(item => item.Variable)];
        var query = new BoundQuery([new([.. clauses], output)], UnionKind.Distinct, output);
        return new(show.Subject, show.Filter, [.. names], [.. variables], query);
    }

    /// <summary>Spells RETURN * out: after SHOW its columns keep the order of YIELD, elsewhere they have that of their names.</summary>
    private static Projection InOrderOf(SyntaxList<BoundItem> listed, Projection projection)
    {
        if (!projection.IncludeAll)
        {
            return projection;
        }

        var all = listed.Select(
            item => new ProjectionItem(new VariableExpression(item.Variable.Name), null) { Span = projection.Span });
        return projection with { IncludeAll = false, Items = [.. all, .. projection.Items] };
    }
}
