namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Reads all rows, and gives none.</summary>
internal sealed class EmptyOperator(ExecutionState state, Operator input) : UnaryOperator(state, input)
{
    public override void Open()
    {
        if (Input is InTransactionsOperator batches)
        {
            batches.DropsRows = true;
        }

        base.Open();
    }

    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            State.CheckCancelled();
        }

        return false;
    }
}
