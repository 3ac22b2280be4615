namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Reads all rows before it gives the first: what comes after it changes what those before it read, or the other way.
/// </summary>
internal sealed class EagerOperator(ExecutionState state, Operator input, int[] slots) : UnaryOperator(state, input)
{
    private readonly RowBuffer _rows = new(state, slots);
    private int _next = -1;

    public override void Open()
    {
        base.Open();
        _rows.Clear();
        _next = -1;
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            while (Input.MoveNext())
            {
                _rows.Add();
            }

            _next = 0;
        }

        if (_next >= _rows.Count)
        {
            return false;
        }

        _rows.Restore(_next++);
        return true;
    }
}
