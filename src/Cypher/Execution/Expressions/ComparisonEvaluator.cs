using ActorGraph.Cypher.Syntax.Tree;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Expressions;

/// <summary>=, &lt;&gt;, &lt;, &lt;=, &gt; and &gt;=.</summary>
internal sealed class ComparisonEvaluator(ComparisonOperator operation, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(ExecutionState state)
    {
        var first = left.Evaluate(state);
        var second = right.Evaluate(state);
        return operation switch
        {
            ComparisonOperator.Equal => Value.Ternary(ValueComparison.AreEqual(first, second)),
            ComparisonOperator.NotEqual => Value.Ternary(!ValueComparison.AreEqual(first, second)),
            _ => Order(first, second),
        };
    }

    /// <summary>Points and durations have no order, but one that is equal to another is also at most that other.</summary>
    private Value Equality(Value first, Value second) =>
        operation is ComparisonOperator.LessOrEqual or ComparisonOperator.GreaterOrEqual
        && first.Kind is ValueKind.Duration or ValueKind.Point
        && ValueComparison.AreEqual(first, second) == true
            ? Value.True
            : Value.Null;

    private Value Order(Value first, Value second)
    {
        if (ValueComparison.Compare(first, second) is not { } order)
        {
            return ValueComparison.IsComparedAsFalse(first, second) ? Value.False : Equality(first, second);
        }

        return operation switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
