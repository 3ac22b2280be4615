using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Operators;

/// <summary>Gives each row once.</summary>
internal sealed class DistinctOperator(ExecutionState state, Operator input, int[] slots) : UnaryOperator(state, input)
{
    private const int EntrySize = 40;

    private readonly HashSet<Value[]> _seen = new(RowEquivalence.Instance);
    private readonly MemoryAccount _account = new(state.Memory);

    public override void Open()
    {
        base.Open();
        _seen.Clear();
        _account.Clear();
    }

    public override bool MoveNext()
    {
        while (Input.MoveNext())
        {
            State.CheckCancelled();
            var row = new Value[slots.Length];
            for (var i = 0; i < slots.Length; i++)
            {
                row[i] = State.Slots[slots[i]];
            }

            if (_seen.Add(row))
            {
                _account.AddRow(row, []);
                _account.Add(EntrySize);
                return true;
            }
        }

        return false;
    }
}
