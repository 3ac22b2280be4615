using System.Diagnostics;
using System.Globalization;
using System.Text;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Syntax.Printing;

/// <summary>Expressions.</summary>
internal sealed partial class Printer
{
    private Printer Add(Expression expression, Precedence minimum)
    {
        if (PrecedenceOf(expression) >= minimum)
        {
            AddBare(expression);
            return this;
        }

        Add("(");
        AddBare(expression);
        return Add(")");
    }

    private static Precedence PrecedenceOf(Expression expression) => expression switch
    {
        LogicalExpression logical => PrecedenceOf(logical.Operator),
        UnaryExpression { Operator: UnaryOperator.Not } => Precedence.Not,
        UnaryExpression => Precedence.Unary,
        ComparisonExpression => Precedence.Comparison,
        BinaryExpression binary => PrecedenceOf(binary.Operator),
        NullPredicate => Precedence.Predicate,

        // The bars of a union could be taken for that of a comprehension.
        TypePredicate predicate when HasBar(predicate.Type) => Precedence.None,

        // What follows a type could be taken for a part of it: ANY < x.
        TypePredicate => Precedence.Not,
        IntegerLiteral { Value: < 0 } => Precedence.Unary,
        FloatLiteral literal when double.IsNegative(literal.Value) && !double.IsNaN(literal.Value) => Precedence.Unary,

        // Nothing can be looked up in a label predicate without parentheses.
        LabelPredicate => Precedence.Unary,
        PropertyExpression or IndexExpression or SliceExpression => Precedence.Postfix,
        _ => Precedence.Atom,
    };

    private static bool HasBar(TypeExpression type) =>
        type is UnionType || (type is ListType list && HasBar(list.Element));

    private static Precedence PrecedenceOf(LogicalOperator @operator) => @operator switch
    {
        LogicalOperator.And => Precedence.And,
        LogicalOperator.Or => Precedence.Or,
        _ => Precedence.Xor,
    };

    private static Precedence PrecedenceOf(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Concatenate => Precedence.Additive,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Precedence.Multiplicative,
        BinaryOperator.Power => Precedence.Power,
        _ => Precedence.Predicate,
    };

    private void AddBare(Expression expression) => _ = expression switch
    {
        NullLiteral => Add("null"),
        BooleanLiteral literal => Add(literal.Value ? "true" : "false"),
        IntegerLiteral literal => Add(literal.Value),
        FloatLiteral literal => Add(Print(literal.Value)),
        StringLiteral literal => Add(Print(literal.Value)),
        Parameter parameter => Add("$").Add(IsNumber(parameter.Name) ? parameter.Name : Quote(parameter.Name)),
        VariableExpression variable => Add(Quote(variable.Name)),
        PropertyExpression property => Add(property.Subject, Precedence.Postfix).Add(".").Add(property.Key),
        IndexExpression index => Add(index.Subject, Precedence.Postfix).Add("[").Add(index.Index).Add("]"),
        SliceExpression slice => Add(slice.Subject, Precedence.Postfix)
            .Add("[").AddOptional("", slice.From).Add(" .. ").AddOptional("", slice.To).Add("]"),
        MapLiteral map => Add("{").AddList(map.Entries, entry => Add(entry.Key).Add(": ").Add(entry.Value)).Add("}"),
        ListLiteral list => AddListLiteral(list),
        MapProjection projection => Add(projection.Subject)
            .Add(" {").AddList(projection.Items, AddItem).Add("}"),
        FunctionCall call => Add(call.Name).Add("(").Add(call.Distinct ? "DISTINCT " : "")
            .AddExpressions(call.Arguments).Add(")"),
        CountAll => Add("count(*)"),
        CaseSubject => this,
        _ => AddOperation(expression),
    };

    private Printer AddOperation(Expression expression) => expression switch
    {
        UnaryExpression unary => AddUnary(unary),
        BinaryExpression binary => AddBinary(binary),
        LogicalExpression logical => AddList(
            logical.Operands,
            operand => Add(operand, PrecedenceOf(logical.Operator) + 1),
            $" {logical.Operator.ToString().ToUpperInvariant()} "),
        ComparisonExpression comparison => AddComparison(comparison),
        NullPredicate predicate => Add(predicate.Operand, Precedence.Predicate)
            .Add(predicate.Negated ? " IS NOT NULL" : " IS NULL"),
        TypePredicate predicate => Add(predicate.Operand, Precedence.Predicate)
            .Add(predicate.Negated ? " IS NOT :: " : " IS :: ").Add(predicate.Type),
        LabelPredicate predicate => Add(predicate.Subject, Precedence.Postfix).Add(":").AddInner(predicate.Labels),
        CaseExpression @case => AddCase(@case),
        PatternExpression pattern => AddPath(pattern.Path),
        _ => AddComprehension(expression),
    };

    private Printer AddComprehension(Expression expression) => expression switch
    {
        ListComprehension list => Add("[").Add(list.Variable).Add(" IN ").Add(list.List)
            .AddOptional(" WHERE ", list.Where).AddOptional(" | ", list.Projection).Add("]"),
        PatternComprehension pattern => Add("[").AddPath(pattern.Path)
            .AddOptional(" WHERE ", pattern.Where).Add(" | ").Add(pattern.Projection).Add("]"),
        QuantifierExpression quantifier => Add(quantifier.Kind.ToString().ToLowerInvariant())
            .Add("(").Add(quantifier.Variable).Add(" IN ").Add(quantifier.List)
            .Add(" WHERE ").Add(quantifier.Where).Add(")"),
        ReduceExpression reduce => Add("reduce(").Add(reduce.Accumulator).Add(" = ").Add(reduce.Initial)
            .Add(", ").Add(reduce.Variable).Add(" IN ").Add(reduce.List).Add(" | ").Add(reduce.Body).Add(")"),
        SubqueryExpression subquery => Add(subquery.Kind.ToString().ToUpperInvariant())
            .Add(" { ").Add(subquery.Query).Add(" }"),
        _ => throw new UnreachableException(expression.GetType().Name),
    };

    /// <summary>
    /// [x IN xs] would be a comprehension, so that a first element of this form goes into parentheses.
    /// </summary>
    private Printer AddListLiteral(ListLiteral list)
    {
        Add("[");
        for (var i = 0; i < list.Items.Count; i++)
        {
            Add(i == 0 ? "" : ", ").Add(list.Items[i], i == 0 ? Precedence.Additive : Precedence.Or);
        }

        return Add("]");
    }

    private void AddItem(MapProjectionItem item) => _ = item switch
    {
        AllPropertiesItem => Add(".*"),
        PropertyItem property => Add(".").Add(property.Key),
        EntryItem entry => Add(entry.Key).Add(": ").Add(entry.Value),
        VariableItem variable => Add(variable.Variable),
        _ => throw new UnreachableException(item.GetType().Name),
    };

    private Printer AddUnary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            return Add("NOT ").Add(unary.Operand, Precedence.Not);
        }

        // -5 is a number, -(5) an operator before one.
        var isNumber = unary.Operand is IntegerLiteral or FloatLiteral;
        return Add(unary.Operator == UnaryOperator.Negate ? "-" : "+")
            .Add(unary.Operand, isNumber && PrecedenceOf(unary.Operand) == Precedence.Atom
                ? Precedence.Atom + 1
                : Precedence.Unary);
    }

    private Printer AddBinary(BinaryExpression binary)
    {
        var (text, right) = binary.Operator switch
        {
            BinaryOperator.Add => ("+", Precedence.Multiplicative),
            BinaryOperator.Subtract => ("-", Precedence.Multiplicative),
            BinaryOperator.Concatenate => ("||", Precedence.Multiplicative),
            BinaryOperator.Multiply => ("*", Precedence.Power),
            BinaryOperator.Divide => ("/", Precedence.Power),
            BinaryOperator.Modulo => ("%", Precedence.Power),
            BinaryOperator.Power => ("^", Precedence.Unary),
            BinaryOperator.In => ("IN", Precedence.Additive),
            BinaryOperator.StartsWith => ("STARTS WITH", Precedence.Additive),
            BinaryOperator.EndsWith => ("ENDS WITH", Precedence.Additive),
            BinaryOperator.Contains => ("CONTAINS", Precedence.Additive),
            _ => ("=~", Precedence.Additive),
        };
        return Add(binary.Left, PrecedenceOf(binary.Operator)).Add($" {text} ").Add(binary.Right, right);
    }

    private Printer AddComparison(ComparisonExpression comparison)
    {
        for (var i = 0; i < comparison.Operands.Count; i++)
        {
            Add(i == 0 ? string.Empty : comparison.Operators[i - 1] switch
            {
                ComparisonOperator.Equal => " = ",
                ComparisonOperator.NotEqual => " <> ",
                ComparisonOperator.Less => " < ",
                ComparisonOperator.LessOrEqual => " <= ",
                ComparisonOperator.Greater => " > ",
                _ => " >= ",
            });
            Add(comparison.Operands[i], Precedence.Predicate);
        }

        return this;
    }

    private Printer AddCase(CaseExpression @case)
    {
        Add("CASE").AddOptional(" ", @case.Subject);
        foreach (var alternative in @case.Alternatives)
        {
            Add(" WHEN ").AddExpressions(alternative.Conditions).Add(" THEN ").Add(alternative.Result);
        }

        return AddOptional(" ELSE ", @case.Else).Add(" END");
    }

    private static bool IsNumber(string name) => name.Length > 0 && name.All(char.IsAsciiDigit);

    private static string Print(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(value) && text.AsSpan().IndexOfAny('.', 'E') < 0 ? $"{text}.0" : text;
    }

    private static string Print(string value)
    {
        var text = new StringBuilder("'");
        foreach (var letter in value)
        {
            text.Append(letter switch
            {
                '\\' => @"\\",
                '\'' => @"\'",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                '\b' => @"\b",
                '\f' => @"\f",
                _ => letter.ToString(),
            });
        }

        return text.Append('\'').ToString();
    }
}
