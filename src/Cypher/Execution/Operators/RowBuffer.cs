using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Copies rows out of the slots, and back in.</summary>
internal sealed class RowBuffer(ExecutionState state, int[] slots)
{
    private readonly List<Value[]> _rows = [];
    private readonly MemoryAccount _account = new(state.Memory);
    private Value[] _last = [];

    public int Count => _rows.Count;

    public List<Value[]> Rows => _rows;

    public Value[] Capture()
    {
        var row = new Value[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            row[i] = state.Slots[slots[i]];
        }

        _account.AddRow(row, _last);
        return _last = row;
    }

    public void Add() => _rows.Add(Capture());

    public void Restore(Value[] row)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            state.Slots[slots[i]] = row[i];
        }
    }

    public void Restore(int index) => Restore(_rows[index]);

    /// <summary>Tells that rows which were captured are not kept any more.</summary>
    public void Release(long count) => _account.ReleaseRows(count, slots.Length);

    public void Clear()
    {
        _rows.Clear();
        _last = [];
        _account.Clear();
    }
}
