namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Runs a plan for each row, and gives the rows of both together.</summary>
/// <param name="state">The state.</param>
/// <param name="input">The rows.</param>
/// <param name="inner">The plan to run for each.</param>
/// <param name="nullSlots">For an optional plan, what is set to null when it gives nothing; else null.</param>
internal sealed class ApplyOperator(ExecutionState state, Operator input, Operator inner, int[]? nullSlots)
    : UnaryOperator(state, input)
{
    private bool _open;
    private bool _found;

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
            if (_open)
            {
                if (inner.MoveNext())
                {
                    _found = true;
                    return true;
                }

                _open = false;
                if (!_found && nullSlots is not null)
                {
                    foreach (var slot in nullSlots)
                    {
                        State.Slots[slot] = default;
                    }

                    return true;
                }
            }

            if (!Input.MoveNext())
            {
                return false;
            }

            inner.Open();
            _open = true;
            _found = false;
        }
    }

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }
}
