namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>For each row of the input, gives the rows that a subclass finds for it.</summary>
internal abstract class NestedOperator(ExecutionState state, Operator input) : UnaryOperator(state, input)
{
    private bool _open;

    public override void Open()
    {
        Input.Open();
        _open = false;
    }

    public override bool MoveNext()
    {
        while (true)
        {
            State.CheckCancelled();
            if (_open && NextFound())
            {
                return true;
            }

            if (!Input.MoveNext())
            {
                _open = false;
                return false;
            }

            _open = Begin();
        }
    }

    /// <summary>Begins with an input row; false when it can have no results.</summary>
    protected abstract bool Begin();

    /// <summary>Sets the slots to the next result of the input row.</summary>
    protected abstract bool NextFound();
}
