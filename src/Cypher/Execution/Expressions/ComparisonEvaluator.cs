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

    private Value Order(Value first, Value second)
    {
        if (ValueComparison.Compare(first, second) is not { } order)
        {
            return ValueComparison.IsComparedAsFalse(first, second) ? Value.False : Value.Null;
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
