namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Each row of the input with each row of a plan that does not depend on it, and so is run once.</summary>
internal sealed class CartesianProductOperator(ExecutionState state, Operator input, Operator inner, int[] innerSlots)
    : UnaryOperator(state, input)
{
    private readonly RowBuffer _rows = new(state, innerSlots);
    private bool _read;
    private int _next;

    public override void Open()
    {
        Input.Open();
        _rows.Clear();
        _read = false;
        _next = 0;
    }

    public override bool MoveNext()
    {
        State.CheckCancelled();
        if (!_read)
        {
            // The inner plan first: it may write to no slot of the input's.
            inner.Open();
            while (inner.MoveNext())
            {
                _rows.Add();
            }

            _read = true;
            _next = _rows.Count;
        }

        if (_next >= _rows.Count)
        {
            if (_rows.Count == 0 || !Input.MoveNext())
            {
                return false;
            }

            _next = 0;
        }

        _rows.Restore(_next++);
        return true;
    }

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }
}
