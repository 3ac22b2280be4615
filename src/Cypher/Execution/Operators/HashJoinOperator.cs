using ActorGraph.Cypher.Execution.Expressions;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Joins the rows of the input with those of a plan that does not depend on it, where two expressions are equal. The
/// predicate itself is tested again above, so that only candidates need be found here.
/// </summary>
internal sealed class HashJoinOperator(
    ExecutionState state, Operator input, Operator inner, int[] innerSlots, Evaluator inputKey, Evaluator innerKey)
    : UnaryOperator(state, input)
{
    private readonly RowBuffer _buffer = new(state, innerSlots);
    private readonly Dictionary<Value, List<Value[]>> _table = new(ValueEquivalence.Instance);
    private List<Value[]>? _matches;
    private bool _read;
    private int _next;

    public override void Open()
    {
        Input.Open();
        _table.Clear();
        _buffer.Clear();
        _read = false;
        _matches = null;
    }

    public override bool MoveNext()
    {
        if (!_read)
        {
            Build();
        }

        while (true)
        {
            State.CheckCancelled();
            if (_matches is not null && _next < _matches.Count)
            {
                _buffer.Restore(_matches[_next++]);
                return true;
            }

            if (_table.Count == 0 || !Input.MoveNext())
            {
                return false;
            }

            var key = inputKey.Evaluate(State);
            _matches = key.IsNull ? null : _table.GetValueOrDefault(key);
            _next = 0;
        }
    }

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }

    private void Build()
    {
        _read = true;
        inner.Open();
        while (inner.MoveNext())
        {
            var key = innerKey.Evaluate(State);
            if (key.IsNull)
            {
                continue;
            }

            if (!_table.TryGetValue(key, out var rows))
            {
                _table[key] = rows = [];
            }

            rows.Add(_buffer.Capture());
        }
    }
}
