using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Computes variables.</summary>
internal sealed class ProjectOperator(ExecutionState state, Operator input, (int Slot, Evaluator Value)[] items)
    : UnaryOperator(state, input)
{
    /// <summary>What is smaller is not worth counting, while there is one of it.</summary>
    private const int LargeSize = 1 << 16;

    private readonly MemoryAccount _account = new(state.Memory);

    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        _account.Clear();
        foreach (var (slot, value) in items)
        {
            var computed = State.Slots[slot] = value.Evaluate(State);
            if ((computed.IsList || computed.IsString) && value is not SlotEvaluator)
            {
                Count(computed);
            }
        }

        return true;
    }

    private void Count(Value value)
    {
        var size = Extent.OfValue(value).Bytes;
        if (size > LargeSize)
        {
            _account.Add(size);
        }
    }
}
