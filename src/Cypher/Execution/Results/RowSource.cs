using ActorGraph.Cypher.Execution.Operators;
using ActorGraph.Cypher.Values;

namespace ActorGraph.Cypher.Execution.Results;

/// <summary>The rows of one run: found one by one, or all kept already.</summary>
internal sealed class RowSource(
    ExecutionState? state, Operator? root, int[] slots, Action? onEnd, Func<CypherSummary> summarize) : IDisposable
{
    private List<Value[]>? _kept;
    private object?[][]? _converted;
    private CypherSummary? _summary;
    private int _next;
    private bool _ended;

    public CypherSummary Summary => _summary ?? summarize();

    public Value[] Current { get; private set; } = [];

    public static RowSource Of(object?[][] rows, CypherSummary summary) =>
        new(null, null, [], null, () => summary) { _converted = rows };

    /// <summary>Runs to the end and keeps the rows.</summary>
    public void ReadAll()
    {
        var kept = new List<Value[]>();
        while (Advance())
        {
            state!.Memory.AddRow(Current);
            kept.Add(Current);
        }

        _kept = kept;
    }

    /// <summary>Converts the kept rows while the transaction that they come from is open.</summary>
    public void ConvertAll()
    {
        _converted = [.. _kept!.Select(row => ResultConverter.Convert(state!, row))];
        _summary = summarize();
        root?.Dispose();
    }

    public bool MoveNext()
    {
        if (_converted is not null)
        {
            return _next++ < _converted.Length;
        }

        if (_kept is not null)
        {
            if (_next >= _kept.Count)
            {
                return false;
            }

            Current = _kept[_next++];
            return true;
        }

        if (!_ended && Advance())
        {
            return true;
        }

        End();
        return false;
    }

    public object?[] Convert() => _converted is not null ? _converted[_next - 1] : ResultConverter.Convert(state!, Current);

    public void Dispose() => End();

    private bool Advance()
    {
        state!.Cancellation.ThrowIfCancellationRequested();
        try
        {
            if (!root!.MoveNext())
            {
                return false;
            }
        }
        catch
        {
            End();
            throw;
        }

        var row = new Value[slots.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = state.Slots[slots[i]];
        }

        Current = row;
        return true;
    }

    private void End()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        _summary ??= summarize();
        root?.Dispose();
        onEnd?.Invoke();
    }
}
