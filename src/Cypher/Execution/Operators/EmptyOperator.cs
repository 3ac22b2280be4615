namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Reads all rows, and gives none.</summary>
internal sealed class EmptyOperator(ExecutionState state, Operator input) : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            State.CheckCancelled();
        }

        return false;
    }
}
