using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>percentileDisc (a value of the group) and percentileCont (between two values).</summary>
internal sealed class PercentileAccumulator(Evaluator? argument, bool distinct, Evaluator percentile, bool continuous)
    : Accumulator(argument, distinct)
{
    private readonly List<Value> _values = [];
    private double _percentile = double.NaN;

    public override Value Result(ExecutionState state)
    {
        if (_values.Count == 0)
        {
            return Value.Null;
        }

        _values.Sort(ValueOrder.Instance);
        return continuous ? Continuous() : Discrete();
    }

    protected override void Accept(ExecutionState state, MemoryAccount account, Value value)
    {
        if (!value.IsNumber)
        {
            throw Failure.WrongType("a percentile", "a Number", value);
        }

        if (double.IsNaN(_percentile))
        {
            _percentile = ReadPercentile(state);
        }

        account.Add(Extent.OfValue(value).Bytes);
        _values.Add(value);
    }

    private double ReadPercentile(ExecutionState state)
    {
        var value = percentile.Evaluate(state);
        var number = value.IsNumber ? value.AsNumber : throw Failure.WrongType("a percentile", "a Number", value);
        return number is >= 0 and <= 1
            ? number
            : throw Failure.InvalidArgument("NumberOutOfRange", $"A percentile lies between 0.0 and 1.0, and was given {ValueText.Shorten(value)}.");
    }

    private Value Discrete()
    {
        var index = (int)Math.Ceiling(_percentile * _values.Count) - 1;
        return _values[Math.Clamp(index, 0, _values.Count - 1)];
    }

    private Value Continuous()
    {
        var position = _percentile * (_values.Count - 1);
        var lower = (int)Math.Floor(position);
        var upper = Math.Min(lower + 1, _values.Count - 1);
        var share = position - lower;
        return share == 0 ? _values[lower] : (_values[lower].AsNumber * (1 - share)) + (_values[upper].AsNumber * share);
    }
}
