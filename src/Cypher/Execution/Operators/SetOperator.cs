using ActorGraph.Cypher.Execution.Writing;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>SET and REMOVE.</summary>
internal sealed class SetOperator(ExecutionState state, Operator input, SetStep[] steps) : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        State.CheckCancelled();
        foreach (var step in steps)
        {
            step.Run(State);
        }

        return true;
    }
}
