using ActorGraph.Cypher.Syntax.Parsing;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>
/// Evaluates a query straight from its syntax tree, clause by clause, as the language is defined: no plan, no index, no
/// order of joins. It is slow, and short enough to be believed.
/// </summary>
internal sealed class ReferenceEvaluator(SmallGraph graph, StepBudget budget)
{
    private readonly ReferenceExpressions _expressions = new(graph, budget);

    public ReferenceResult Run(string query) =>
        Run((Query)Parser.Parse(query).GetOrThrow().Body, ReferenceRow.Empty);

    public ReferenceResult Run(Query query, ReferenceRow start)
    {
        var parts = query.Parts.Select(part => Run(part, start)).ToList();
        var rows = parts.SelectMany(part => part.Rows).ToList();
        if (parts.Count > 1 && query.Union == UnionKind.Distinct)
        {
            rows = Distinct(rows, parts[0].Columns);
        }

        return new(parts[0].Columns, rows);
    }

    private ReferenceResult Run(SingleQuery query, ReferenceRow start)
    {
        var result = new ReferenceResult([], [start]);
        foreach (var clause in query.Clauses)
        {
            result = clause switch
            {
                MatchClause match => result with { Rows = [.. result.Rows.SelectMany(row => Match(match, row))] },
                UnwindClause unwind => result with { Rows = [.. result.Rows.SelectMany(row => Unwind(unwind, row))] },
                WithClause with => With(with, result.Rows),
                ReturnClause last => Project(last.Projection, result.Rows),
                CallSubqueryClause call => result with { Rows = [.. result.Rows.SelectMany(row => Call(call, row))] },
                _ => throw new NotSupportedException(clause.GetType().Name),
            };
        }

        return result;
    }

    private List<ReferenceRow> Match(MatchClause match, ReferenceRow row)
    {
        var found = new ReferencePatterns(graph, _expressions, budget).Match(match.Pattern, row)
            .Where(candidate => match.Where is null || _expressions.IsTrue(match.Where, candidate))
            .ToList();
        return match.Optional && found.Count == 0 ? [Variables(match.Pattern).Aggregate(row, SetNull)] : found;
    }

    private static ReferenceRow SetNull(ReferenceRow row, string name) => row.Has(name) ? row : row.With(name, null);

    private static IEnumerable<string> Variables(Pattern pattern) =>
        pattern.Paths.SelectMany(path => Variables(path.Elements).Append(path.Variable?.Name)).OfType<string>();

    private static IEnumerable<string?> Variables(SyntaxList<PatternElement> elements) => elements.SelectMany(element => element switch
    {
        NodePattern node => [node.Variable?.Name],
        RelationshipPattern relationship => [relationship.Variable?.Name],
        ParenthesizedPathPattern group => Variables(group.Elements),
        _ => [],
    });

    private IEnumerable<ReferenceRow> Unwind(UnwindClause unwind, ReferenceRow row)
    {
        var list = _expressions.Evaluate(unwind.List, row);
        return list is null ? [] : ((List<object?>)list).Select(item => row.With(unwind.Variable.Name, item));
    }

    private IEnumerable<ReferenceRow> Call(CallSubqueryClause call, ReferenceRow row)
    {
        var inner = call.Imports!.Aggregate(ReferenceRow.Empty, (imported, name) => imported.With(name.Name, row[name.Name]));
        var result = new ReferenceEvaluator(graph, budget).Run(call.Query, inner);
        return result.Rows.Select(found => result.Columns.Aggregate(row, (joined, name) => joined.With(name, found[name])));
    }

    private ReferenceResult With(WithClause with, List<ReferenceRow> rows)
    {
        var result = Project(with.Projection, rows);
        return with.Where is null
            ? result
            : result with { Rows = [.. result.Rows.Where(row => _expressions.IsTrue(with.Where, row))] };
    }

    private ReferenceResult Project(Projection projection, List<ReferenceRow> rows)
    {
        var items = projection.Items.ToList();
        var columns = items.Select(item => item.Alias?.Name ?? ((VariableExpression)item.Expression).Name).ToList();
        var keys = items.Where(item => !ReferenceExpressions.IsAggregate(item.Expression)).ToList();
        var groups = keys.Count == items.Count
            ? rows.Select(row => new List<ReferenceRow> { row })
            : Groups(keys, rows);
        var projected = groups
            .Select(group => items.Zip(columns).Aggregate(ReferenceRow.Empty, (row, item) => row.With(
                item.Second,
                _expressions.Evaluate(item.First.Expression, group.Count > 0 ? group[0] : ReferenceRow.Empty, group))))
            .ToList();
        if (projection.Distinct)
        {
            projected = Distinct(projected, columns);
        }

        return new(columns, Cut(projection, projected));
    }

    private List<ReferenceRow> Cut(Projection projection, List<ReferenceRow> rows)
    {
        var comparer = Comparer<ReferenceRow>.Create((left, right) => Order(projection.OrderBy, left, right));
        var sorted = projection.OrderBy.Count > 0 ? rows.Order(comparer) : rows.AsEnumerable();
        var skip = projection.Skip is IntegerLiteral skipped ? (int)skipped.Value : 0;
        var limit = projection.Limit is IntegerLiteral limited ? (int)limited.Value : int.MaxValue;
        return [.. sorted.Skip(skip).Take(limit)];
    }

    private int Order(SyntaxList<SortItem> items, ReferenceRow left, ReferenceRow right)
    {
        foreach (var item in items)
        {
            var order = ReferenceValues.Order(
                _expressions.Evaluate(item.Expression, left), _expressions.Evaluate(item.Expression, right));
            if (order != 0)
            {
                return item.Descending ? -order : order;
            }
        }

        return 0;
    }

    private IEnumerable<List<ReferenceRow>> Groups(List<ProjectionItem> keys, List<ReferenceRow> rows)
    {
        if (keys.Count == 0)
        {
            return [rows];
        }

        return rows
            .GroupBy(row => string.Join('|', keys.Select(key => ReferenceValues.Text(_expressions.Evaluate(key.Expression, row)))))
            .Select(group => group.ToList());
    }

    private static List<ReferenceRow> Distinct(List<ReferenceRow> rows, List<string> columns) =>
        [.. rows.DistinctBy(row => string.Join('|', columns.Select(column => ReferenceValues.Text(row[column]))))];
}
