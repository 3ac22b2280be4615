using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Patterns and queries inside expressions, and CALL { }.</summary>
internal sealed partial class Binder
{
    private BoundShortestPath BindPatternValue(PatternExpression pattern)
    {
        if (pattern.Path.Selector is not { } selector)
        {
            throw Error(pattern.Span, BindingError.PatternAsValue());
        }

        var bound = BindPattern([pattern.Path], new("shortestPath", MayDeclare: false));
        var type = selector.Kind == PathSelectorKind.ShortestPathFunction
            ? StaticType.Path
            : StaticType.ListOf(StaticType.Path);
        return new BoundShortestPath(bound) { Type = type };
    }

    /// <summary>Binds a pattern as the test whether it fits anywhere.</summary>
    private BoundSubquery BindPatternTest(PatternExpression pattern)
    {
        var bound = BindPattern([pattern.Path], new("WHERE", MayDeclare: false));
        var match = new BoundMatch(false, MatchMode.DifferentRelationships, bound, [], []) { Span = pattern.Span };
        return new(SubqueryKind.Exists, new([new([match], [])], UnionKind.Distinct, []))
        {
            Span = pattern.Span,
            Type = StaticType.Boolean,
        };
    }

    private BoundSubquery BindPatternComprehension(PatternComprehension comprehension) =>
        WithElement([], _ =>
        {
            var pattern = BindPattern([comprehension.Path], new("pattern comprehension", MayDeclare: true));
            var names = pattern.Declared.Where(variable => !variable.IsAnonymous).Select(variable => variable.Name);
            _localNames.AddRange(names);
            var predicates = BindConjuncts(comprehension.Where);
            var value = BindExpression(comprehension.Projection);
            var item = new BoundItem(Anonymous(value.Type), value);
            var match = new BoundMatch(false, MatchMode.DifferentRelationships, pattern, predicates, [])
            {
                Span = comprehension.Path.Span,
            };
            var projection = new BoundProjection(true, false, false, [], [], [item], [], null, null, [])
            {
                Span = comprehension.Projection.Span,
            };
            var single = new BoundSingleQuery([match, projection], [item.Variable]);
            return new BoundSubquery(SubqueryKind.Collect, new([single], UnionKind.Distinct, [item.Variable]))
            {
                Type = StaticType.ListOf(value.Type),
            };
        });

    private BoundSubquery BindSubquery(SubqueryExpression subquery)
    {
        var role = subquery.Kind == SubqueryKind.Collect ? QueryRole.Collect : QueryRole.Test;
        var query = BindInner(subquery.Query, new(role, _scope));
        var type = subquery.Kind switch
        {
            SubqueryKind.Exists => StaticType.Boolean,
            SubqueryKind.Count => StaticType.Integer,
            _ => StaticType.ListOf(query.Output[0].Type),
        };
        return new(subquery.Kind, query) { Type = type };
    }

    /// <summary>Binds a query inside an expression or clause, whose projections are its own affair.</summary>
    private BoundQuery BindInner(Query query, QueryContext context)
    {
        var inAggregation = _inAggregation;
        _inAggregation = false;

        // What a group does not have, its subqueries have not either; but they aggregate over rows of their own.
        var bound = InFrame(_frame is null ? null : Without(_frame), () => BindQuery(query, context));
        _inAggregation = inAggregation;
        return bound;
    }

    private static ProjectionFrame Without(ProjectionFrame frame)
    {
        var bare = new ProjectionFrame(MayAggregate: false, []);
        bare.Hidden.UnionWith(frame.Hidden);
        return bare;
    }

    private BoundCallSubquery BindCallSubquery(CallSubqueryClause call)
    {
        var imported = new Scope(null);
        foreach (var name in call.Imports ?? [])
        {
            imported.Declare(
                _scope.Find(name.Name) ?? throw Error(name.Span, BindingError.UndefinedVariable(name.Name)));
        }

        foreach (var variable in call.ImportAll ? _scope.Visible : [])
        {
            imported.Declare(variable);
        }

        var query = BindInner(
            call.Query,
            call.Imports is null
                ? new(QueryRole.Call, null, Importable: _scope)
                : new(QueryRole.Call, imported));
        var imports = call.Imports is null ? ImportedNames(call.Query) : imported.Own;
        foreach (var column in query.Output)
        {
            if (_scope.Find(column.Name) is not null)
            {
                throw Error(call.Span, BindingError.AlreadyBound(column.Name));
            }

            _scope.Declare(column);
        }

        return new(call.Optional, [.. imports], query, BindInTransactions(call.Transactions));
    }

    /// <summary>The variables that the first WITH of any part imports.</summary>
    private IEnumerable<BoundVariable> ImportedNames(Query query)
    {
        var imports = query.Parts
            .Select(part => part.Clauses.FirstOrDefault(clause => clause is not UseClause))
            .OfType<WithClause>()
            .Where(IsImport)
            .ToList();
        return imports.Exists(with => with.Projection.IncludeAll)
            ? _scope.Visible
            : imports
                .SelectMany(with => with.Projection.Items)
                .Select(item => _scope.Find(((VariableExpression)item.Expression).Name))
                .OfType<BoundVariable>()
                .Distinct();
    }

    private BoundInTransactions? BindInTransactions(InTransactions? transactions)
    {
        if (transactions is null)
        {
            return null;
        }

        if (transactions.BatchSize is IntegerLiteral { Value: < 1 } size)
        {
            throw Error(size.Span, BindingError.NoRows(size.Value));
        }

        var batchSize = BindRowCount(transactions.BatchSize, "OF ... ROWS");
        var concurrency = BindRowCount(transactions.Concurrency, "CONCURRENT");
        var status = transactions.Status is null ? null : Declare(transactions.Status, StaticType.Map);
        return new(batchSize, concurrency, transactions.OnError, status);
    }
}
