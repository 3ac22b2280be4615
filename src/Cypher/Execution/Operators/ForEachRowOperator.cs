namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Runs a plan to its end for each row, for what it does and not what it gives.</summary>
internal sealed class ForEachRowOperator(ExecutionState state, Operator input, Operator inner)
    : UnaryOperator(state, input)
{
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
        {
            return false;
        }

        inner.Open();
        while (inner.MoveNext())
        {
            State.CheckCancelled();
        }

        return true;
    }

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }
}
