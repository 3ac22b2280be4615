using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>stDev (of a sample) and stDevP (of a population), by Welford's method.</summary>
internal sealed class DeviationAccumulator(Evaluator? argument, bool distinct, bool population)
    : Accumulator(argument, distinct)
{
    private long _count;
    private double _mean;
    private double _squares;

    public override Value Result(ExecutionState state)
    {
        var divisor = population ? _count : _count - 1;
        return divisor <= 0 ? 0.0 : Math.Sqrt(_squares / divisor);
    }

    protected override void Accept(ExecutionState state, MemoryAccount account, Value value)
    {
        var number = value.IsNumber ? value.AsNumber : throw Failure.WrongType("stDev()", "a Number", value);
        _count++;
        var difference = number - _mean;
        _mean += difference / _count;
        _squares += difference * (number - _mean);
    }
}
