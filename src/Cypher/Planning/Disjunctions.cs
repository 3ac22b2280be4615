using ActorGraph.Cypher.Binding;
using ActorGraph.Cypher.Syntax.Tree;

namespace ActorGraph.Cypher.Planning;

/// <summary>Conditions of which one is enough.</summary>
internal static class Disjunctions
{
    /// <summary>
    /// Of the alternatives of an OR, those that ask for a value of one property become one test: "a.x = 1 OR a.x = 2" is
    /// "a.x IN [1, 2]", also where something is null.
    /// </summary>
    public static BoundExpression Gather(BoundExpression expression)
    {
        if (expression is not BoundLogical { Operator: LogicalOperator.Or } any)
        {
            return expression;
        }

        var alternatives = any.Operands.GroupBy(PropertyOf).SelectMany(Gather).ToList();
        return alternatives.Count == 1 ? alternatives[0] : any with { Operands = [.. alternatives] };
    }

    /// <summary>The alternatives of an OR or of labels; none when it is neither.</summary>
    public static IEnumerable<BoundExpression> Of(BoundExpression expression) => expression switch
    {
        BoundLogical { Operator: LogicalOperator.Or } any => any.Operands,
        BoundLabelPredicate { Labels: BoundLabelDisjunction any } test => any.Operands.Select(label => test with { Labels = label }),
        _ => [],
    };

    private static IEnumerable<BoundExpression> Gather(IGrouping<(int Slot, string Key)?, BoundExpression> alternatives)
    {
        if (alternatives.Key is null || !alternatives.Skip(1).Any())
        {
            return alternatives;
        }

        var equalities = alternatives.Cast<BoundComparison>().ToList();
        return [new BoundBinary(BinaryOperator.In, equalities[0].Left, new BoundList([.. equalities.Select(equality => equality.Right)]))];
    }

    /// <summary>The property that an equality asks for, on its left; otherwise null.</summary>
    private static (int Slot, string Key)? PropertyOf(BoundExpression expression) =>
        expression is BoundComparison { Operator: ComparisonOperator.Equal, Left: BoundProperty { Subject: BoundVariableReference subject, Key: var key } }
            ? (subject.Variable.Slot, key)
            : null;
}
