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
        var account = new MemoryAccount(state!.Memory);
        while (Advance())
        {
            account.AddRow(Current, kept.Count > 0 ? kept[^1] : []);
            kept.Add(Current);
        }

        _kept = kept;
    }

    /// <summary>Reads the rows that are left and keeps them, and ends the run.</summary>
    public void Keep()
    {
        if (_ended || _converted is not null)
        {
            return;
        }

        ReadAll();
        ConvertAll();
        End();
    }

    /// <summary>Converts the kept rows while the transaction that they come from is open.</summary>
    public void ConvertAll()
    {
        _converted = [.. _kept!.Select(row => ResultConverter.Convert(state!, row))];
        _summary = summarize();
        root?.Dispose();
    }

    /// <summary>Ends the run; what was converted can still be read.</summary>
    public void End()
    {
        if (_converted is not { Length: > 0 })
        {
            state?.Memory.Dispose();
        }

        if (_ended)
        {
            return;
        }

        _ended = true;
        _summary ??= summarize();
        root?.Dispose();
        onEnd?.Invoke();
    }

    /// <summary>Begins.</summary>
    public void Open() => Guard(static source =>
    {
        source.OpenRoot();
        return true;
    });

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

    /// <summary>Ends the run, and gives back the memory of what was converted.</summary>
    public void Dispose()
    {
        End();
        state?.Memory.Dispose();
    }

    private bool Advance()
    {
        if (!Guard(static source => source.MoveToNext()))
        {
            return false;
        }

        var row = new Value[slots.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = state!.Slots[slots[i]];
        }

        Current = row;
        return true;
    }

    private void OpenRoot() => root!.Open();

    private bool MoveToNext()
    {
        state!.CheckCancelledNow();
        return root!.MoveNext();
    }

    /// <summary>Ends the run when it fails; what no meter foresaw is told like what one did.</summary>
    private bool Guard(Func<RowSource, bool> step)
    {
        try
        {
            return step(this);
        }
        catch (OutOfMemoryException)
        {
            End();
            throw Failure.MemoryLimit(state!.Memory.Limit);
        }
        catch
        {
            End();
            throw;
        }
    }
}
