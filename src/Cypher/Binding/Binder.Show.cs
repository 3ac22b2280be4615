using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>SHOW and TERMINATE: a query whose first clauses list something.</summary>
internal sealed partial class Binder
{
    private BoundQuery BindShow(ShowCommand show)
    {
        var context = new QueryContext(QueryRole.Statement, null);
        var clauses = new List<BoundClause>();
        SyntaxList<BoundItem> columns = [];
        foreach (var listing in show.Listings)
        {
            CheckListing(listing, show);
            var earlier = _scope.Own.ToList();
            var rows = BindListing(listing);
            var variables = rows.Outputs.Select(output => output.Variable).Concat(earlier);
            var projection = BindProjection(
                ProjectionOf(listing, variables), show.Return is null, listing.Yield?.Where ?? listing.Where, context);
            columns = projection.Items;
            clauses.AddRange([rows, projection with { Span = listing.Span }]);
        }

        if (show.Return is not null)
        {
            var projection = BindReturn(show.Return with { Projection = InOrderOf(columns, show.Return.Projection) }, context);
            columns = projection.Items;
            clauses.Add(projection with { Span = show.Return.Span });
        }

        SyntaxList<BoundVariable> output = [.. columns.Select(item => item.Variable)];
        return new([new([.. clauses], output)], UnionKind.Distinct, output);
    }

    private void CheckListing(Listing listing, ShowCommand show)
    {
        if (listing is { Subject: ShowSubject.Terminations, Where: { } where })
        {
            throw Error(where.Span, BindingError.Composition("WHERE after TERMINATE TRANSACTIONS needs YIELD before it"));
        }

        var problem = show.Listings.Count == 1 ? null
            : !listing.IsOfTransactions ? "Only SHOW TRANSACTIONS and TERMINATE TRANSACTIONS can follow one another"
            : listing.Yield is null ? "SHOW TRANSACTIONS and TERMINATE TRANSACTIONS need YIELD where one follows the other"
            : show.Return is null ? "SHOW TRANSACTIONS and TERMINATE TRANSACTIONS need RETURN at their end where one follows the other"
            : null;
        if (problem is not null)
        {
            throw Error(listing.Span, BindingError.Composition(problem));
        }
    }

    private BoundShow BindListing(Listing listing)
    {
        var names = listing.Names.Select(BindExpression).ToList();
        var outputs = ColumnsOf(listing).Select(column => BindColumn(column, listing.Subject)).ToList();

        // What follows YIELD may also call a column by the name that it had before AS.
        foreach (var output in outputs.Where(output => _scope.Find(output.Column) is null))
        {
            _scope.DeclareAs(output.Column, output.Variable);
        }

        return new(listing.Subject, listing.Filter, [.. names], [.. outputs]) { Span = listing.Span };
    }

    private static IEnumerable<YieldItem> ColumnsOf(Listing listing) => listing.Yield is { IncludeAll: false } yield
        ? yield.Items
        : ShowColumns.Of(listing.Subject)
            .Where(column => column.IsDefault || listing.Yield is not null)
            .Select(column => new YieldItem(new(column.Name) { Span = listing.Span }, null));

    private BoundShowOutput BindColumn(YieldItem item, ShowSubject subject)
    {
        var columns = ShowColumns.Of(subject);
        var column = columns.FirstOrDefault(column => column.Name == item.Field.Name) ?? throw Error(
            item.Span, BindingError.UnknownField(item.Field.Name, string.Join(", ", columns.Select(column => column.Name))));
        return new(column.Name, Declare(item.Variable, column.Type));
    }

    private static Projection ProjectionOf(Listing listing, IEnumerable<BoundVariable> variables)
    {
        var items = variables.Select(variable => new ProjectionItem(new VariableExpression(variable.Name), null));
        var yield = listing.Yield;
        return new(false, false, [.. items], yield?.OrderBy ?? [], yield?.Skip, yield?.Limit) { Span = listing.Span };
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
