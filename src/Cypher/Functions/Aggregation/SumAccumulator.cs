using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>sum, over numbers or durations.</summary>
internal sealed class SumAccumulator(Evaluator? argument, bool distinct) : Accumulator(argument, distinct)
{
    private Value _sum = 0L;
    private bool _any;

    public override Value Result(ExecutionState state) => _sum;

    protected override void Accept(ExecutionState state, Value value)
    {
        if (!value.IsNumber && value.Kind != ValueKind.Duration)
        {
            throw Failure.WrongType("sum()", "a Number or Duration", value);
        }

        _sum = _any ? Add(_sum, value) : value;
        _any = true;
    }

    /// <summary>Where + would fail, a sum of integers too large for them goes on as a float.</summary>
    private static Value Add(Value sum, Value value)
    {
        if (!sum.IsInteger || !value.IsInteger)
        {
            return Arithmetic.Add(sum, value);
        }

        var total = (Int128)sum.AsInteger + value.AsInteger;
        return total >= long.MinValue && total <= long.MaxValue ? Value.Integer((long)total) : Value.Float((double)total);
    }
}
