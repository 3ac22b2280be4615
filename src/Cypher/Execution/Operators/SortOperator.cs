using System.Runtime.ExceptionServices;
using ActorGraph.Cypher.Planning.Plans;
using ActorGraph.Cypher.Storage.Cursors;
using ActorGraph.Cypher.Storage.Schema;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>
/// Sorts rows; with a limit it keeps no more than it has to give, and reads no more when they come in the order of the
/// first key. Rows with equal keys keep their order.
/// </summary>
internal sealed class SortOperator(ExecutionState state, Operator input, SortPlan plan) : UnaryOperator(state, input)
{
    private readonly RowBuffer _buffer = new(state, plan.Slots);
    private readonly List<(Value[] Keys, Value[] Row, long Number)> _rows = [];
    private readonly MemoryAccount _account = new(state.Memory);
    private Value[]? _last;
    private long _limit;
    private long _number;
    private bool _isOrdered;
    private int _next = -1;

    public override void Open()
    {
        base.Open();
        _rows.Clear();
        _buffer.Clear();
        _account.Clear();
        _last = null;
        _number = 0;
        _next = -1;
        _limit = long.MaxValue;
        if (plan.Limit is not null)
        {
            var skip = plan.Skip is null ? 0 : RowCounts.Read(plan.Skip, State, "SKIP");
            var limit = RowCounts.Read(plan.Limit, State, "LIMIT");
            _limit = limit > long.MaxValue - skip ? long.MaxValue : skip + limit;
            _isOrdered = plan.Order is not null && KeepsOrder(plan.Order.Rule);
        }
    }

    public override bool MoveNext()
    {
        if (_next < 0)
        {
            Read();
            _next = 0;
        }

        if (_next >= _rows.Count)
        {
            return false;
        }

        _buffer.Restore(_rows[_next++].Row);
        return true;
    }

    private void Read()
    {
        var trimAt = _limit > int.MaxValue / 4 ? int.MaxValue : (int)(_limit * 2) + 256;
        while (Input.MoveNext())
        {
            State.CheckCancelled();
            if (_isOrdered && IsPastAllToGive())
            {
                break;
            }

            if (!MayBeGiven())
            {
                continue;
            }

            var keys = Keys();
            if (_rows.Count == trimAt - 1)
            {
                Trim();
                _last = _limit > 0 && _rows.Count == _limit ? _rows[^1].Keys : null;
            }

            _rows.Add((keys, _buffer.Capture(), _number++));
        }

        Trim();
    }

    private bool KeepsOrder(SchemaRule rule)
    {
        using var cursor = new IndexCursor(State.Store);
        return cursor.KeepsOrder(rule);
    }

    /// <summary>Whether, of rows in the order of the first key, neither the one at hand nor any after it will be given.</summary>
    private bool IsPastAllToGive() => _rows.Count >= _limit
        && (_limit == 0 || ValueOrder.CompareValues(plan.Keys[0].Value.Evaluate(State), _rows[^1].Keys[0]) != 0);

    /// <summary>
    /// Whether the row at hand may be among those to give: not when as many came before it and none sorts after it.
    /// </summary>
    private bool MayBeGiven()
    {
        if (_last is null)
        {
            return true;
        }

        for (var i = 0; i < _last.Length; i++)
        {
            var order = ValueOrder.CompareValues(plan.Keys[i].Value.Evaluate(State), _last[i]);
            if (order != 0)
            {
                return plan.Keys[i].Descending ? order > 0 : order < 0;
            }
        }

        return false;
    }

    private void Trim()
    {
        try
        {
            _rows.Sort(Compare);
        }
        catch (InvalidOperationException wrapped) when (wrapped.InnerException is { } cause)
        {
            // What a comparison throws, the end of the run among it, arrives wrapped.
            ExceptionDispatchInfo.Throw(cause);
        }

        if (_rows.Count > _limit)
        {
            var dropped = _rows.Count - (int)_limit;
            _rows.RemoveRange((int)_limit, dropped);
            _buffer.Release(dropped);
            _account.ReleaseRows(dropped, plan.Keys.Length);
        }
    }

    private Value[] Keys()
    {
        var keys = new Value[plan.Keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = plan.Keys[i].Value.Evaluate(State);
        }

        _account.AddRow(keys, []);
        return keys;
    }

    private int Compare((Value[] Keys, Value[] Row, long Number) left, (Value[] Keys, Value[] Row, long Number) right)
    {
        State.CheckCancelled();
        for (var i = 0; i < left.Keys.Length; i++)
        {
            var order = ValueOrder.CompareValues(left.Keys[i], right.Keys[i]);
            if (order != 0)
            {
                return plan.Keys[i].Descending ? -order : order;
            }
        }

        return left.Number.CompareTo(right.Number);
    }
}
