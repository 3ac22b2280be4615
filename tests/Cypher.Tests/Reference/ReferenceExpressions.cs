using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Tests.Reference;

/// <summary>Evaluates the expressions that the generator makes, over a row or a group of rows.</summary>
internal sealed class ReferenceExpressions(SmallGraph graph, StepBudget budget)
{
    private static readonly HashSet<string> Aggregates = ["count", "sum", "min", "max", "collect", "avg"];

    public static bool HasLabels(LabelExpression expression, string[] labels) => expression switch
    {
        LabelName name => labels.Contains(name.Name),
        LabelConjunction all => all.Operands.All(operand => HasLabels(operand, labels)),
        LabelDisjunction any => any.Operands.Any(operand => HasLabels(operand, labels)),
        LabelNegation not => !HasLabels(not.Operand, labels),
        LabelWildcard => labels.Length > 0,
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    public static bool IsAggregate(Expression expression) => expression switch
    {
        CountAll => true,
        FunctionCall call => Aggregates.Contains(call.Name.FullName) || call.Arguments.Any(IsAggregate),
        BinaryExpression binary => IsAggregate(binary.Left) || IsAggregate(binary.Right),
        _ => false,
    };

    public bool IsTrue(Expression expression, ReferenceRow row) => Evaluate(expression, row) is true;

    public bool HasProperties(Expression? wanted, Dictionary<string, object?> properties, ReferenceRow row) =>
        wanted is null || ((MapLiteral)wanted).Entries.All(entry =>
            ReferenceValues.AreEqual(properties.GetValueOrDefault(entry.Key.Name), Evaluate(entry.Value, row)) == true);

    public object? Evaluate(Expression expression, ReferenceRow row) => Evaluate(expression, row, null);

    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="row">The row, or one of the group.</param>
    /// <param name="group">The rows over which to aggregate.</param>
    public object? Evaluate(Expression expression, ReferenceRow row, List<ReferenceRow>? group) => expression switch
    {
        NullLiteral => null,
        BooleanLiteral literal => literal.Value,
        IntegerLiteral literal => literal.Value,
        FloatLiteral literal => literal.Value,
        StringLiteral literal => literal.Value,
        ListLiteral list => list.Items.Select(item => Evaluate(item, row, group)).ToList(),
        VariableExpression variable => row[variable.Name],
        PropertyExpression property => Property(Evaluate(property.Subject, row, group), property.Key.Name),
        ComparisonExpression comparison => Comparison(comparison, row, group),
        LogicalExpression logical => Logical(logical, row, group),
        UnaryExpression { Operator: UnaryOperator.Not } not => Evaluate(not.Operand, row, group) is bool truth ? !truth : null,
        UnaryExpression { Operator: UnaryOperator.Negate } minus => Evaluate(minus.Operand, row, group) is long number ? -number : null,
        NullPredicate predicate => Evaluate(predicate.Operand, row, group) is null != predicate.Negated,
        LabelPredicate predicate => Evaluate(predicate.Subject, row, group) switch
        {
            null => null,
            SmallNode node => HasLabels(predicate.Labels, node.Labels),
            SmallRelationship relationship => HasLabels(predicate.Labels, [relationship.Type]),
            _ => throw new NotSupportedException(),
        },
        BinaryExpression binary => Binary(binary.Operator, Evaluate(binary.Left, row, group), Evaluate(binary.Right, row, group)),
        CaseExpression { Subject: null } choice => Case(choice, row, group),
        SubqueryExpression subquery => Subquery(subquery, row),
        PatternExpression pattern => new ReferencePatterns(graph, this, budget).Match(new Pattern([pattern.Path]), row).Any(),
        PatternComprehension comprehension => new ReferencePatterns(graph, this, budget)
            .Match(new Pattern([comprehension.Path]), row)
            .Where(found => comprehension.Where is null || IsTrue(comprehension.Where, found))
            .Select(found => Evaluate(comprehension.Projection, found, null))
            .ToList(),
        CountAll => (long)group!.Count,
        FunctionCall call when Aggregates.Contains(call.Name.FullName) => Aggregate(call, group!),
        FunctionCall call => Call(call.Name.FullName, [.. call.Arguments.Select(argument => Evaluate(argument, row, group))]),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    private static object? Property(object? subject, string key) => subject switch
    {
        null => null,
        SmallNode node => node.Properties.GetValueOrDefault(key),
        SmallRelationship relationship => relationship.Properties.GetValueOrDefault(key),
        _ => throw new NotSupportedException("a property of " + ReferenceValues.Text(subject)),
    };

    private static object? Binary(BinaryOperator operation, object? left, object? right) => (operation, left, right) switch
    {
        (BinaryOperator.In, _, List<object?> list) => In(left, list),
        (_, null, _) or (_, _, null) => null,
        (BinaryOperator.Add, long a, long b) => a + b,
        (BinaryOperator.Subtract, long a, long b) => a - b,
        (BinaryOperator.StartsWith, string a, string b) => a.StartsWith(b, StringComparison.Ordinal),
        (BinaryOperator.EndsWith, string a, string b) => a.EndsWith(b, StringComparison.Ordinal),
        (BinaryOperator.Contains, string a, string b) => a.Contains(b, StringComparison.Ordinal),
        (BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains, _, _) => null,
        _ => throw new NotSupportedException(operation.ToString()),
    };

    private static bool? In(object? wanted, List<object?> list)
    {
        var equal = list.Select(item => ReferenceValues.AreEqual(wanted, item)).ToList();
        return equal.Contains(true) ? true : equal.Contains(null) ? null : false;
    }

    private static object? Call(string name, List<object?> arguments) => (name, arguments) switch
    {
        ("coalesce", _) => arguments.FirstOrDefault(argument => argument is not null),
        (_, [null]) => null,
        ("size", [List<object?> list]) => (long)list.Count,
        ("length", [SmallPath path]) => (long)path.Relationships.Count,
        ("nodes", [SmallPath path]) => path.Nodes.ToList<object?>(),
        ("relationships", [SmallPath path]) => path.Relationships.ToList<object?>(),
        ("labels", [SmallNode node]) => node.Labels.ToList<object?>(),
        ("type", [SmallRelationship relationship]) => relationship.Type,
        ("startNode", [SmallRelationship relationship]) => relationship.Start,
        ("endNode", [SmallRelationship relationship]) => relationship.End,
        _ => throw new NotSupportedException(name),
    };

    private bool? Comparison(ComparisonExpression comparison, ReferenceRow row, List<ReferenceRow>? group)
    {
        var values = comparison.Operands.Select(operand => Evaluate(operand, row, group)).ToList();
        var results = comparison.Operators.Select((operation, i) => Compare(operation, values[i], values[i + 1])).ToList();
        return results.Contains(false) ? false : results.Contains(null) ? null : true;
    }

    private static bool? Compare(ComparisonOperator operation, object? left, object? right) => operation switch
    {
        ComparisonOperator.Equal => ReferenceValues.AreEqual(left, right),
        ComparisonOperator.NotEqual => !ReferenceValues.AreEqual(left, right),
        ComparisonOperator.Less => ReferenceValues.Compare(left, right) is { } order ? order < 0 : null,
        ComparisonOperator.LessOrEqual => ReferenceValues.Compare(left, right) is { } order ? order <= 0 : null,
        ComparisonOperator.Greater => ReferenceValues.Compare(left, right) is { } order ? order > 0 : null,
        _ => ReferenceValues.Compare(left, right) is { } order ? order >= 0 : null,
    };

    private bool? Logical(LogicalExpression logical, ReferenceRow row, List<ReferenceRow>? group)
    {
        var values = logical.Operands.Select(operand => (bool?)Evaluate(operand, row, group)).ToList();
        return logical.Operator switch
        {
            LogicalOperator.And => values.Contains(false) ? false : values.Contains(null) ? null : true,
            LogicalOperator.Or => values.Contains(true) ? true : values.Contains(null) ? null : false,
            _ => values.Contains(null) ? null : values.Count(value => value == true) % 2 == 1,
        };
    }

    private object? Case(CaseExpression choice, ReferenceRow row, List<ReferenceRow>? group)
    {
        foreach (var alternative in choice.Alternatives)
        {
            if (alternative.Conditions.Any(condition => Evaluate(condition, row, group) is true))
            {
                return Evaluate(alternative.Result, row, group);
            }
        }

        return choice.Else is null ? null : Evaluate(choice.Else, row, group);
    }

    private object? Subquery(SubqueryExpression subquery, ReferenceRow row)
    {
        var rows = new ReferenceEvaluator(graph, budget).Run(subquery.Query, row);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => rows.Rows.Count > 0,
            SubqueryKind.Count => (long)rows.Rows.Count,
            _ => rows.Rows.Select(found => found[rows.Columns[0]]).ToList(),
        };
    }

    private object? Aggregate(FunctionCall call, List<ReferenceRow> group)
    {
        var values = group.Select(row => Evaluate(call.Arguments[0], row, null)).Where(value => value is not null);
        if (call.Distinct)
        {
            values = values.DistinctBy(ReferenceValues.Text);
        }

        var list = values.ToList();
        return call.Name.FullName switch
        {
            "count" => (long)list.Count,
            "collect" => list,
            "sum" => list.Sum(value => (long)value!),
            "min" => list.Count == 0 ? null : list.Aggregate((a, b) => ReferenceValues.Order(a, b) <= 0 ? a : b),
            "max" => list.Count == 0 ? null : list.Aggregate((a, b) => ReferenceValues.Order(a, b) >= 0 ? a : b),
            _ => list.Count == 0 ? null : list.Average(ReferenceValues.Number),
        };
    }
}
