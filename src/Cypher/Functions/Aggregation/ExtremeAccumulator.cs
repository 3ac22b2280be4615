using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>min and max.</summary>
internal sealed class ExtremeAccumulator(Evaluator? argument, bool distinct, int sign) : Accumulator(argument, distinct)
{
    private Value _extreme;

    public override Value Result(ExecutionState state) => _extreme;

    protected override void Accept(ExecutionState state, MemoryAccount account, Value value)
    {
        if (_extreme.IsNull || ValueOrder.CompareValues(value, _extreme) * sign > 0)
        {
            _extreme = value;
        }
    }
}
