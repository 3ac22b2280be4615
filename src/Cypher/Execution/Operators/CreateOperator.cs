using ActorGraph.Cypher.Execution.Writing;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>CREATE.</summary>
internal sealed class CreateOperator(ExecutionState state, Operator input, Creation creation)
    : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        State.CheckCancelled();
        creation.Run(State);
        return true;
    }
}
