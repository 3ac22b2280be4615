using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>collect.</summary>
internal sealed class CollectAccumulator(Evaluator? argument, bool distinct) : Accumulator(argument, distinct)
{
    private readonly List<Value> _values = [];

    public override Value Result(ExecutionState state) => Value.ListOf(_values);

    protected override void Accept(ExecutionState state, MemoryAccount account, Value value)
    {
        account.Add(Extent.OfValue(value).Bytes);
        _values.Add(value);
    }
}
