using System.Globalization;
using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Expressions in short, for readers of plans.</summary>
internal static class ExpressionText
{
    public static string Describe(IEnumerable<BoundExpression> expressions) =>
        string.Join(" AND ", expressions.Select(Describe));

    public static string Describe(BoundExpression expression) => expression switch
    {
        BoundLiteral { Value: string text } => $"'{text}'",
        BoundLiteral literal => Convert.ToString(literal.Value, CultureInfo.InvariantCulture)?.ToLowerInvariant() is { Length: > 0 } text
            ? text
            : "null",
        BoundVariableReference reference => reference.Variable.IsAnonymous ? "_" : reference.Variable.Name,
        BoundParameter parameter => "$" + parameter.Name,
        BoundProperty property => $"{Describe(property.Subject)}.{property.Key}",
        BoundComparison comparison =>
            $"{Describe(comparison.Left)} {Symbol(comparison.Operator)} {Describe(comparison.Right)}",
        BoundLogical logical => "(" + string.Join(
            $" {logical.Operator.ToString().ToUpperInvariant()} ", logical.Operands.Select(Describe)) + ")",
        BoundUnary { Operator: UnaryOperator.Not } not => $"NOT {Describe(not.Operand)}",
        BoundBinary binary => $"{Describe(binary.Left)} {Symbol(binary.Operator)} {Describe(binary.Right)}",
        BoundNullPredicate test => $"{Describe(test.Operand)} IS {(test.Negated ? "NOT " : "")}NULL",
        BoundLabelPredicate test => $"{Describe(test.Subject)}:{Describe(test.Labels)}",
        BoundFunctionCall call => $"{call.Function.Name}({string.Join(", ", call.Arguments.Select(Describe))})",
        BoundSubquery subquery => subquery.Kind.ToString().ToUpperInvariant() + " {...}",
        BoundIndex index => $"{Describe(index.Subject)}[{Describe(index.Index)}]",
        BoundSlice slice => $"{Describe(slice.Subject)}[{Optional(slice.From)}..{Optional(slice.To)}]",
        BoundMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Describe(entry.Value)}"))}}}",
        BoundList list => $"[{string.Join(", ", list.Items.Select(Describe))}]",
        _ => "...",
    };

    public static string Describe(BoundLabelExpression label) => label switch
    {
        BoundLabelName name => name.Name,
        BoundLabelConjunction all => string.Join('&', all.Operands.Select(Describe)),
        BoundLabelDisjunction any => string.Join('|', any.Operands.Select(Describe)),
        BoundLabelNegation not => "!" + Describe(not.Operand),
        BoundLabelWildcard => "%",
        _ => "$(...)",
    };

    private static string Optional(BoundExpression? expression) => expression is null ? string.Empty : Describe(expression);

    private static string Symbol(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Symbol(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.In => "IN",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        _ => "=~",
    };
}
