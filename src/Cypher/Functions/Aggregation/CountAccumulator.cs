using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>count.</summary>
internal sealed class CountAccumulator(Evaluator? argument, bool distinct) : Accumulator(argument, distinct)
{
    private long _count;

    public override Value Result(ExecutionState state) => _count;

    protected override void Accept(ExecutionState state, MemoryAccount account, Value value) => _count++;
}
