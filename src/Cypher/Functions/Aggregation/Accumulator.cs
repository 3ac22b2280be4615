using ActorGraph.Cypher.Execution;
using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Functions.Aggregation;

/// <summary>An aggregation over one group. Null values do not count; with DISTINCT, equal ones count once.</summary>
internal abstract class Accumulator(Evaluator? argument, bool distinct)
{
    private readonly HashSet<Value>? _seen = distinct ? new(ValueEquivalence.Instance) : null;

    private const int EntrySize = 40;

    /// <summary>Takes the value of a row in.</summary>
    /// <param name="state">The row.</param>
    /// <param name="account">Where what is kept is counted.</param>
    public void Add(ExecutionState state, MemoryAccount account)
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

            account.Add(EntrySize + Extent.OfValue(value).Bytes);
        }

        Accept(state, account, value);
    }

    public abstract Value Result(ExecutionState state);

    protected abstract void Accept(ExecutionState state, MemoryAccount account, Value value);
}
