using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Binding;

/// <summary>Looks into expressions before they are bound.</summary>
internal static class SyntaxWalker
{
    /// <summary>Whether an expression aggregates, other than inside a subquery of its own.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="isAggregate">Whether a function of this name does.</param>
    public static bool Aggregates(Expression expression, Func<string, bool> isAggregate) =>
        expression is CountAll
        || (expression is FunctionCall call && isAggregate(call.Name.FullName))
        || Children(expression).Any(child => Aggregates(child, isAggregate));

    /// <summary>Whether an expression names a variable anywhere, be it one of its own.</summary>
    public static bool Mentions(Expression expression, string name) =>
        expression is VariableExpression variable ? variable.Name == name
        : expression is MapProjection projection && projection.Subject.Name == name
        || Children(expression).Any(child => Mentions(child, name));

    /// <summary>Whether an expression names any variable.</summary>
    public static bool MentionsAny(Expression expression) =>
        expression is VariableExpression or MapProjection or PatternExpression or SubqueryExpression
        || Children(expression).Any(MentionsAny);

    /// <summary>The expressions directly inside one; those inside patterns and subqueries are not among them.</summary>
    private static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        PropertyExpression property => [property.Subject],
        IndexExpression index => [index.Subject, index.Index],
        SliceExpression slice => Present(slice.Subject, slice.From, slice.To),
        ListLiteral list => list.Items,
        MapLiteral map => map.Entries.Select(entry => entry.Value),
        UnaryExpression unary => [unary.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        LogicalExpression logical => logical.Operands,
        ComparisonExpression comparison => comparison.Operands,
        NullPredicate predicate => [predicate.Operand],
        TypePredicate predicate => [predicate.Operand],
        LabelPredicate predicate => [predicate.Subject],
        CaseExpression @case => CaseChildren(@case),
        FunctionCall call => call.Arguments,
        ListComprehension list => Present(list.List, list.Where, list.Projection),
        PatternComprehension pattern => Present(pattern.Where, pattern.Projection),
        QuantifierExpression quantifier => Present(quantifier.List, quantifier.Where),
        ReduceExpression reduce => [reduce.Initial, reduce.List, reduce.Body],
        MapProjection projection => projection.Items.Select(ItemValue).OfType<Expression>(),
        _ => [],
    };

    private static IEnumerable<Expression> CaseChildren(CaseExpression @case) =>
        Present(@case.Subject, @case.Else)
            .Concat(@case.Alternatives.SelectMany(alternative => alternative.Conditions.Append(alternative.Result)));

    private static Expression? ItemValue(MapProjectionItem item) => item switch
    {
        EntryItem entry => entry.Value,
        VariableItem variable => variable.Variable,
        _ => null,
    };

    private static IEnumerable<Expression> Present(params Expression?[] expressions) =>
        expressions.OfType<Expression>();
}
