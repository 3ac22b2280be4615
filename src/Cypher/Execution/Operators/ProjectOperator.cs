using ActorGraph.Cypher.Execution.Expressions;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Computes variables.</summary>
internal sealed class ProjectOperator(ExecutionState state, Operator input, (int Slot, Evaluator Value)[] items)
    : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        foreach (var (slot, value) in items)
        {
            State.Slots[slot] = value.Evaluate(State);
        }

        return true;
    }
}
