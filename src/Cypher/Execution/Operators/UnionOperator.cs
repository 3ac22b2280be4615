namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>The rows of several plans, one after another, each with its variables copied into the common ones.</summary>
internal sealed class UnionOperator(ExecutionState state, Operator[] parts, int[][] sources, int[] targets)
    : Operator(state)
{
    private int _current;

    public override void Open()
    {
        _current = 0;
        parts[0].Open();
    }

    public override bool MoveNext()
    {
        while (_current < parts.Length)
        {
            if (parts[_current].MoveNext())
            {
                for (var i = 0; i < targets.Length; i++)
                {
                    State.Slots[targets[i]] = State.Slots[sources[_current][i]];
                }

                return true;
            }

            if (++_current < parts.Length)
            {
                parts[_current].Open();
            }
        }

        return false;
    }

    public override void Dispose()
    {
        foreach (var part in parts)
        {
            part.Dispose();
        }

        base.Dispose();
    }
}
