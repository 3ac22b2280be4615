using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>avg, over numbers or durations.</summary>
internal sealed class AverageAccumulator(Evaluator? argument, bool distinct) : Accumulator(argument, distinct)
{
    private double _mean;
    private Duration? _total;
    private long _count;

    public override Value Result(ExecutionState state) =>
        _count == 0 ? Value.Null : _total is null ? _mean : Value.Duration(_total.DividedBy(_count));

    protected override void Accept(ExecutionState state, MemoryAccount account, Value value)
    {
        _count++;
        if (value.IsNumber)
        {
            // The mean so far moves by a share of the difference, so that great sums lose no digits.
            _mean += (value.AsNumber - _mean) / _count;
        }
        else
        {
            _total = value.Kind == ValueKind.Duration
                ? (_total ?? Duration.Zero).Plus(value.AsDuration)
                : throw Failure.WrongType("avg()", "a Number or Duration", value);
        }
    }
}
