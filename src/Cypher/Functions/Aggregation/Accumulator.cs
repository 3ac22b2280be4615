using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>An aggregation over one group. Null values do not count; with DISTINCT, equal ones count once.</summary>
internal abstract class Accumulator(Evaluator? argument, bool distinct)
{
    private readonly HashSet<Value>? _seen = distinct ? new(ValueEquivalence.Instance) : null;

    public void Add(ExecutionState state)
    {
        var value = argument is null ? Value.True : argument.Evaluate(state);
        if (value.IsNull)
        {
            return;
        }

        if (_seen is not null)
        {
            if (!_seen.Add(value))
            {
                return;
            }

            state.Memory.AddValue(value);
        }

        Accept(state, value);
    }

    public abstract Value Result(ExecutionState state);

    protected abstract void Accept(ExecutionState state, Value value);
}
